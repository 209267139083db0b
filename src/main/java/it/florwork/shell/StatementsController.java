package it.florwork.shell;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The two statements that every public service owes, open to everybody. */
@Controller
@PermitAll
class StatementsController {

    @GetMapping("/accessibilita")
    String accessibility() {
        return "accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }
}
