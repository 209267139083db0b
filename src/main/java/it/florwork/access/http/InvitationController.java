package it.florwork.access.http;

import it.florwork.access.ActAs;
import it.florwork.access.Invitations;
import it.florwork.access.Viewer;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: the person chooses a password. */
@Controller
@PermitAll
class InvitationController {
    private static final Viewer PORTAL = Viewer.system("invitation");

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invito/{secret}")
    String choose(@PathVariable String secret, Model page) {
        page.addAttribute(
                "username",
                ActAs.call(PORTAL, () -> invitations.loginNameFor(secret))
                        .orElseThrow(() -> new NotFound("an invitation that is open")));
        page.addAttribute("secret", secret);
        return "invitation";
    }

    @PostMapping("/invito/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam String password,
            @RequestParam String again,
            Locale language,
            Model page) {
        if (!password.equals(again)) {
            page.addAttribute("problem", new RuleViolation("access.error.passwordsDiffer"));
            return choose(secret, page);
        }
        try {
            ActAs.run(PORTAL, () -> invitations.accept(secret, password, language));
        } catch (RuleViolation problem) {
            page.addAttribute("problem", problem);
            return choose(secret, page);
        }
        return "redirect:/login?welcome";
    }
}
