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
    private final Phones phones;
    private final PhoneCookie cookie;

    PhoneController(Phones phones, PhoneCookie cookie) {
        this.phones = phones;
        this.cookie = cookie;
    }

    @PostMapping("/api/pocket/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request, HttpServletResponse response) {
        phones.leave(AtPhone.of(request).orElseThrow().phone());
        cookie.forget(request, response);
    }
}
