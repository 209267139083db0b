package it.florwork.access.http;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Languages;
import it.florwork.access.MembershipId;
import it.florwork.access.MyAccount;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has several memberships works in one at a time and chooses it here. MyAccount guards what is done. */
@Controller
@PermitAll
class MembershipController {
    private final MyAccount account;
    private final CurrentViewer viewer;
    private final OpenSessions sessions;
    private final LanguageOfRequest languages;

    MembershipController(MyAccount account, CurrentViewer viewer, OpenSessions sessions, LanguageOfRequest languages) {
        this.account = account;
        this.viewer = viewer;
        this.sessions = sessions;
        this.languages = languages;
    }

    @GetMapping("/membership")
    String choose(Model page) {
        page.addAttribute("memberships", account.memberships());
        page.addAttribute("current", viewer.get().membership());
        return "membership";
    }

    @PostMapping("/membership")
    String workIn(@RequestParam UUID id, HttpServletRequest request, HttpServletResponse response) {
        sessions.change(account.in(new MembershipId(id)), request, response);
        return "redirect:/app/";
    }

    /** The language from now on; the views and the plain pages follow. */
    @PostMapping("/language")
    String speak(@RequestParam String lang, HttpServletRequest request, HttpServletResponse response) {
        var language = Languages.nearest(lang);
        account.speak(language);
        languages.setLocale(request, response, language);
        return "redirect:/app/";
    }
}
