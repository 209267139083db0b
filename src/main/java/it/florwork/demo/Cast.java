package it.florwork.demo;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.access.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The accounts of the demonstration, by login name. */
class Cast {
    static final Viewer LOADER = Viewer.system("demo-loader");

    private final Accounts accounts;
    private final String password;
    private final Map<String, Viewer> viewers = new LinkedHashMap<>();

    Cast(Accounts accounts, String password) {
        this.accounts = accounts;
        this.password = password;
    }

    /** @param displayName what the team calls a member of staff; null for a candidate */
    Viewer join(String username, OrganisationId organisation, String role, @Nullable String displayName) {
        var viewer = ActAs.call(
                LOADER,
                () -> viewers.isEmpty()
                        ? accounts.open(username, password, organisation, role, displayName)
                        : accounts.openLike(firstOfAll(), username, organisation, role, displayName));
        viewers.put(username, viewer);
        return viewer;
    }

    /** Somebody without a password, who comes in with a card. */
    void joinsWithACard(String username) {
        viewers.put(
                username, ActAs.call(LOADER, () -> accounts.viewer(username)).orElseThrow());
    }

    private Viewer firstOfAll() {
        return viewers.values().iterator().next();
    }

    Viewer viewer(String username) {
        var viewer = viewers.get(username);
        if (viewer == null) {
            throw new NoSuchElementException(username + " has not joined yet");
        }
        return viewer;
    }

    /** Looked up when the act is played: the account may open later than the act is planned. */
    Supplier<Viewer> as(String username) {
        return () -> viewer(username);
    }
}
