package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.candidate.Whose;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said too late to count by itself, and waits for a decision. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class Corrections {
    private final CorrectionRequestRepository requests;

    Corrections(CorrectionRequestRepository requests) {
        this.requests = requests;
    }

    /** The oldest first: one query. */
    public List<CorrectionRow> waiting(Whose whose, int most) {
        return requests.waiting(whose, Limit.of(most));
    }

    public int countWaiting(Whose whose) {
        return requests.countWaiting(whose);
    }
}
