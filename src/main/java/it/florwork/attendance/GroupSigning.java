package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A tutor signs the months he has looked at in one go. Each is a signature and a transaction of its own. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
public class GroupSigning {
    /** More people than a tutor ever follows at once. */
    static final int MOST = 60;

    private final Months months;

    GroupSigning(Months months) {
        this.months = months;
    }

    /** @param refusal why this month was not signed; null when it was */
    public record Outcome(EngagementId engagement, @Nullable RuleViolation refusal) {
        public boolean isSigned() {
            return refusal == null;
        }
    }

    /** @param looked the content that stood on the screen and was ticked, by engagement, in the order of the screen */
    public List<Outcome> sign(YearMonth month, SequencedMap<EngagementId, String> looked) {
        if (looked.isEmpty()) {
            throw new RuleViolation("attendance.error.nothingLookedAt");
        }
        if (looked.size() > MOST) {
            throw new RuleViolation("attendance.error.tooManyToSign", MOST);
        }
        return looked.sequencedEntrySet().stream()
                .map(entry -> sign(month, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Outcome sign(YearMonth month, EngagementId engagement, String hash) {
        try {
            months.sign(engagement, month, hash);
            return new Outcome(engagement, null);
        } catch (RuleViolation refused) {
            return new Outcome(engagement, refused);
        } catch (NotFound notYours) {
            return new Outcome(engagement, new RuleViolation("shared.error.notFound"));
        }
    }
}
