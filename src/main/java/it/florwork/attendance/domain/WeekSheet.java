package it.florwork.attendance.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.attendance.WeekSheetRow;
import it.florwork.candidate.GroupId;
import it.florwork.document.DocumentId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sheet for a week without phones. Its id stands in the printed code, so it tells an outsider nothing. */
@Entity
public class WeekSheet {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private @Nullable GroupId group;

    private String siteName;
    private LocalDate weekStart;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "week_sheet_line", joinColumns = @JoinColumn(name = "sheet_id"))
    @Column(name = "engagement_id")
    private Set<UUID> engagements;

    @AttributeOverride(name = "value", column = @Column(name = "printed_by"))
    private UserId printedBy;

    private Instant printedAt;
    private @Nullable UUID scanId;
    private @Nullable Instant returnedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WeekSheet() {} // JPA

    /** @param people of one group or site, at least one */
    public WeekSheet(Collection<Engagement> people, LocalDate monday, UserId printedBy, Instant printedAt) {
        var first = people.iterator().next();
        this.id = Ids.opaque();
        this.organisation = first.organisation();
        this.group = first.group();
        this.siteName = first.siteName();
        this.weekStart = monday;
        this.engagements = people.stream().map(person -> person.id().value()).collect(Collectors.toSet());
        this.printedBy = printedBy;
        this.printedAt = printedAt;
    }

    /** It came back, signed with a pen; a sheet comes back once. */
    public void returned(DocumentId scan, Instant now) {
        if (scanId != null) {
            throw new RuleViolation("attendance.error.sheetReturned");
        }
        scanId = scan.value();
        returnedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Set<EngagementId> engagements() {
        return engagements.stream().map(EngagementId::new).collect(Collectors.toSet());
    }

    public WeekSheetRow row() {
        return new WeekSheetRow(
                id, siteName, weekStart, engagements.size(), scanId == null ? null : new DocumentId(scanId));
    }
}
