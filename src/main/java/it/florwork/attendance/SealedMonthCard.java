package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.Immutable;

/** A month of a placement whose seal holds now, as other modules' queries join it. */
@Entity
@Immutable
public class SealedMonthCard {
    @Id
    private String seal;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @SuppressWarnings("NullAway.Init")
    protected SealedMonthCard() {} // JPA

    public String seal() {
        return seal;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public YearMonth month() {
        return YearMonth.from(monthStart);
    }

    public int edition() {
        return edition;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public OrganisationId organisation() {
        return organisation;
    }
}
