package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Set;

/** Which engagements a tutor holds on a day, by himself or through a group. */
interface Tutoring {
    Set<EngagementId> engagementsOf(UserId tutor, LocalDate day);

    /** Who holds this engagement on a day. */
    Set<UserId> tutorsOf(EngagementId engagement, LocalDate day);
}
