package it.florwork.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in {@link Viewer}, as Spring Security carries it. A membership's role never changes, so neither do the authorities. */
public final class ViewerAuthentication extends AbstractAuthenticationToken {
    private final Viewer viewer;

    public ViewerAuthentication(Viewer viewer) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role())));
        this.viewer = viewer;
        super.setAuthenticated(true);
    }

    /** Keeps nothing of the request that signed in: it would live in the session. */
    @Override
    public void setDetails(@Nullable Object details) {}

    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
