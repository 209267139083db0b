package it.florwork.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who acts in this thread. */
@Component
public class CurrentViewer {

    public Optional<Viewer> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ViewerAuthentication signedIn
                ? Optional.of(signedIn.viewer())
                : Optional.empty();
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public Viewer get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }
}
