package it.florwork.access.http;

import it.florwork.access.Languages;
import it.florwork.access.MyAccount;
import it.florwork.access.ViewerAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens once name and password have opened: the session is noted, and leads to where somebody wanted to go. */
@Component
class SignedIn implements AuthenticationSuccessHandler {
    private final OpenSessions sessions;
    private final KnownDevices devices;
    private final MyAccount account;
    private final LanguageOfRequest languages;
    private final ReturnPath wayBack;

    SignedIn(
            OpenSessions sessions,
            KnownDevices devices,
            MyAccount account,
            LanguageOfRequest languages,
            ReturnPath wayBack) {
        this.wayBack = wayBack;
        this.sessions = sessions;
        this.devices = devices;
        this.account = account;
        this.languages = languages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var viewer = ((ViewerAuthentication) authentication).viewer();
        sessions.begin(viewer, request.getSession());
        devices.remember(viewer.user(), request, response);
        String chosen = request.getParameter(LanguageOfRequest.CHOICE);
        if (chosen != null) {
            account.speak(Languages.nearest(chosen));
        }
        languages.setLocale(request, response, account.language());
        String path = wayBack.take(request, response);
        response.sendRedirect(
                path.equals(ReturnPath.HOME) && account.memberships().size() > 1 ? "/membership" : path);
    }
}
