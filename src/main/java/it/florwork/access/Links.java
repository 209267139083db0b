package it.florwork.access;

import it.florwork.access.domain.Invitation;
import it.florwork.access.domain.InvitationRepository;
import it.florwork.access.domain.Secret;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes one-time links; an account has at most one that works. */
@Component
class Links {
    private final InvitationRepository invitations;
    private final Clock clock;

    Links(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    OneTimeLink make(UserId user, @Nullable UserId by) {
        Instant now = clock.instant();
        invitations.findByUserAndClosedAtIsNull(user).forEach(earlier -> invitations.save(earlier.replace(now)));
        var secret = Secret.random();
        var invitation = invitations.save(new Invitation(user, secret.hash(), by, now));
        return new OneTimeLink(user, "/invito/" + secret.value(), invitation.expiresAt());
    }
}
