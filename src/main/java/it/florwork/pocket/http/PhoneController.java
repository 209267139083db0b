package it.florwork.pocket.http;

import it.florwork.access.Role;
import it.florwork.pocket.Phones;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/pocket/leave}: this phone is known no more. What it has not sent yet stays on it. */
@RestController
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class PhoneController {
    /** Which phone is left, when it is said late: somebody who came in meanwhile stays. */
    static final String LEFT = "X-FlorWork-Phone";

    private final Phones phones;
    private final PhoneCookie cookie;

    PhoneController(Phones phones, PhoneCookie cookie) {
        this.phones = phones;
        this.cookie = cookie;
    }

    @PostMapping("/api/pocket/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request, HttpServletResponse response) {
        var phone = AtPhone.of(request).orElseThrow().phone();
        String meant = request.getHeader(LEFT);
        if (meant == null || meant.equals(phone.toString())) {
            phones.leave(phone);
            cookie.forget(request, response);
        }
    }
}
