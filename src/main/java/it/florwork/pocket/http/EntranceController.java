package it.florwork.pocket.http;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.pocket.Phones;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /tasca/entra}: whoever is signed in as tutor or trainee is known on this phone from now on. Phones guards it. */
@Controller
@PermitAll
class EntranceController {
    private static final Set<String> ROLES = Set.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR);

    private final Phones phones;
    private final PhoneCookie cookie;
    private final CurrentViewer viewer;

    EntranceController(Phones phones, PhoneCookie cookie, CurrentViewer viewer) {
        this.phones = phones;
        this.cookie = cookie;
        this.viewer = viewer;
    }

    @GetMapping("/tasca/entra")
    String enter(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!ROLES.contains(viewer.get().role())) {
            return "pocket-entrance";
        }
        var label = BrowserLabel.of(request.getHeader(HttpHeaders.USER_AGENT));
        var token = phones.know(label, cookie.phone(request).orElse(null));
        cookie.entered(token, request, response);
        return "redirect:/tasca/";
    }
}
