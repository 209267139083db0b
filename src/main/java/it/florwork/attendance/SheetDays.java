package it.florwork.attendance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.attendance.domain.WeekSheet;
import it.florwork.attendance.domain.WeekSheetRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A week sheet that came back signed, beside the days of everybody on it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class SheetDays {
    static final int LAST_DAY = 6;

    private final WeekSheetRepository sheets;
    private final EngagementRepository engagements;
    private final RegisterNamesRepository people;
    private final DayBook book;

    SheetDays(
            WeekSheetRepository sheets,
            EngagementRepository engagements,
            RegisterNamesRepository people,
            DayBook book) {
        this.sheets = sheets;
        this.engagements = engagements;
        this.people = people;
        this.book = book;
    }

    /** A person on the sheet, with the days of its week as the portal knows them. */
    public record Line(EngagementId engagement, CandidateId candidate, String codeName, List<DayView> days) {}

    /** A sheet and everybody on it, by code name. */
    public record Transcript(WeekSheetRow sheet, List<Line> lines) {}

    /** What stands on the sheet for one person and day. */
    public record Written(EngagementId engagement, LocalDate date, DayKind kind, List<TimeSlot> slots) {}

    /** Why one day was not taken over. */
    public record Refusal(EngagementId engagement, LocalDate date, RuleViolation reason) {}

    /** As many statements for one person as for a whole group. */
    public Transcript sheet(UUID id) {
        var sheet = returned(id);
        var row = sheet.row();
        var sunday = row.monday().plusDays(LAST_DAY);
        var all = engagements.amongIn(sheet.engagements(), row.monday(), sunday);
        var views = book.views(all, row.monday(), sunday);
        var codes = people.cards(all.stream().map(Engagement::candidate).toList()).stream()
                .collect(toMap(CandidateCard::id, CandidateCard::codeName));
        return new Transcript(
                row,
                all.stream()
                        .map(each -> new Line(
                                each.id(),
                                each.candidate(),
                                Objects.requireNonNull(codes.get(each.candidate())),
                                Objects.requireNonNull(views.get(each.id()))))
                        .sorted(Comparator.comparing(Line::codeName))
                        .toList());
    }

    private WeekSheet returned(UUID id) {
        return sheets.findById(id)
                .filter(sheet -> sheet.row().scan() != null)
                .orElseThrow(() -> NotFound.of(WeekSheet.class, id));
    }
}
