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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days of a week sheet that came back signed, copied into the portal for those who signed it. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RolesAllowed(Role.OPERATOR)
public class SheetDays {
    private static final int LAST_DAY = 6;

    private final WeekSheetRepository sheets;
    private final EngagementRepository engagements;
    private final RegisterNamesRepository people;
    private final DayBook book;
    private final Days days;
    private final DaysOnBehalf onBehalf;
    private final Clock clock;

    SheetDays(
            WeekSheetRepository sheets,
            EngagementRepository engagements,
            RegisterNamesRepository people,
            DayBook book,
            Days days,
            DaysOnBehalf onBehalf,
            Clock clock) {
        this.sheets = sheets;
        this.engagements = engagements;
        this.people = people;
        this.book = book;
        this.days = days;
        this.onBehalf = onBehalf;
        this.clock = clock;
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
    @Transactional(readOnly = true)
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

    /**
     * Enters each day for every side that signed, as far as that side may say it and has not said the same already. Each
     * is kept or refused for itself; entering the same sheet again changes nothing.
     *
     * @throws NotFound when somebody or some day is not on the sheet
     */
    public List<Refusal> enter(UUID id, Set<Side> signed, List<Written> written, String reason) {
        if (!signed.contains(Side.TRAINEE) && !signed.contains(Side.TUTOR)) {
            throw new RuleViolation("attendance.error.nobodySigned");
        }
        var transcript = sheet(id);
        var monday = transcript.sheet().monday();
        var refusals = new ArrayList<Refusal>();
        for (var day : written) {
            if (transcript.lines().stream().noneMatch(line -> line.engagement().equals(day.engagement()))
                    || day.date().isBefore(monday)
                    || day.date().isAfter(monday.plusDays(LAST_DAY))) {
                throw new NotFound("day " + day.date() + " of engagement " + day.engagement() + " on sheet " + id);
            }
            try {
                signed.stream()
                        .sorted()
                        .filter(side -> side != Side.OPERATOR && day.kind().mayBeReportedBy(side))
                        .forEach(side -> enter(day, side, reason));
            } catch (RuleViolation refusal) {
                refusals.add(new Refusal(day.engagement(), day.date(), refusal));
            }
        }
        return refusals;
    }

    private void enter(Written day, Side side, String reason) {
        var seen = days.day(day.engagement(), day.date());
        var said = side == Side.TRAINEE ? seen.trainee() : seen.tutor();
        boolean saysSo = said.size() == 1
                && said.getFirst().kind() == day.kind()
                && said.getFirst().slots().equals(day.slots());
        if (!saysSo) {
            onBehalf.enter(
                    ReportDay.inPortal(
                            DayReportId.next(),
                            day.engagement(),
                            day.date(),
                            day.kind(),
                            day.slots(),
                            null,
                            seen.basisOf(side),
                            clock.instant()),
                    side,
                    reason);
        }
    }

    private WeekSheet returned(UUID id) {
        return sheets.findById(id)
                .filter(sheet -> sheet.row().scan() != null)
                .orElseThrow(() -> NotFound.of(WeekSheet.class, id));
    }
}
