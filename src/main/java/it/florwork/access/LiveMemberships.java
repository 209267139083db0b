package it.florwork.access;

import java.util.Locale;
import java.util.Optional;

/** Who stands behind a membership today, for a way in that keeps no session and asks anew at each request. */
public interface LiveMemberships {

    /** The membership's viewer and language, unless it has ended. */
    Optional<Member> member(MembershipId id);

    /** @param language the account's */
    record Member(Viewer viewer, Locale language) {}
}
