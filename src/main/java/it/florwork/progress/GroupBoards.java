package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.LivedMonth;
import it.florwork.attendance.LivedMonths;
import it.florwork.attendance.Tutored;
import it.florwork.attendance.WorkedDay;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.progress.GroupBoard.DayCell;
import it.florwork.progress.GroupBoard.WeekCell;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.CardSide;
import it.florwork.progress.domain.Trainee;
import it.florwork.progress.domain.TraineeRepository;
import it.florwork.progress.domain.WeekCards;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A group's last weeks: for operators any group's, for a path tutor those of the people who are his today. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.OPERATOR, Role.PATH_TUTOR})
public class GroupBoards {
    /** They reach back into one month before the latest week's, which is what days are read by. */
    static final int WEEKS = 4;

    private final TraineeRepository trainees;
    private final Tutored tutored;
    private final LivedMonths lived;
    private final CardDesk desk;
    private final CurrentViewer viewer;

    GroupBoards(TraineeRepository trainees, Tutored tutored, LivedMonths lived, CardDesk desk, CurrentViewer viewer) {
        this.trainees = trainees;
        this.tutored = tutored;
        this.lived = lived;
        this.desk = desk;
        this.viewer = viewer;
    }

    /** The groups of a path tutor's people, by name. */
    @RolesAllowed(Role.PATH_TUTOR)
    public List<GroupCard> mine() {
        var mine = tutored.today();
        return mine.isEmpty() ? List.of() : trainees.groups(mine);
    }

    /**
     * @param latest the last of the weeks to show
     * @throws NotFound when it is not the viewer's group
     */
    public GroupBoard of(GroupId group, Week latest) {
        var weeks = IntStream.range(0, WEEKS).mapToObj(latest::back).toList();
        var card = trainees.group(group).orElseThrow(() -> NotFound.of(GroupCard.class, group));
        var members = members(group, weeks);
        var ids = members.stream().map(Trainee::engagement).toList();
        var days = days(ids, latest);
        var cards = desk.all(ids, weeks.getLast(), latest);
        return new GroupBoard(
                card.name(),
                weeks,
                members.stream()
                        .map(member -> row(
                                member,
                                weeks,
                                days.getOrDefault(member.engagement(), Map.of()),
                                cards.getOrDefault(member.engagement(), Collections.emptyNavigableMap())))
                        .toList());
    }

    private List<Trainee> members(GroupId group, List<Week> weeks) {
        var everybody = trainees.ofGroup(
                group, weeks.getLast().monday(), weeks.getFirst().sunday());
        if (viewer.get().is(Role.OPERATOR)) {
            return everybody;
        }
        var mine = tutored.today();
        var shown = everybody.stream()
                .filter(member -> mine.contains(member.engagement()))
                .toList();
        if (shown.isEmpty()) {
            throw NotFound.of(GroupCard.class, group);
        }
        return shown;
    }

    /** Each person's days of the month in which the latest week begins, of the one before and of the one in which it ends. */
    private Map<EngagementId, Map<LocalDate, WorkedDay>> days(List<EngagementId> ids, Week latest) {
        return Stream.of(YearMonth.from(latest.monday()), YearMonth.from(latest.sunday()))
                .distinct()
                .flatMap(month -> lived.of(ids, month).stream())
                .collect(Collectors.groupingBy(
                        LivedMonth::engagement,
                        Collectors.flatMapping(
                                month -> Stream.concat(month.daysBefore().stream(), month.days().stream()),
                                Collectors.toMap(WorkedDay::date, day -> day, (one, same) -> same))));
    }

    private GroupBoard.Row row(
            Trainee member, List<Week> weeks, Map<LocalDate, WorkedDay> days, NavigableMap<Week, WeekCards> cards) {
        return new GroupBoard.Row(
                member.engagement(),
                member.candidate(),
                member.codeName(),
                within(weeks.getFirst(), days)
                        .map(day -> new DayCell(day.date(), day.planned(), day.done(), day.kind()))
                        .toList(),
                weeks.stream()
                        .map(week -> cell(member, week, days, cards.getOrDefault(week, WeekCards.NONE)))
                        .toList());
    }

    private static Stream<WorkedDay> within(Week week, Map<LocalDate, WorkedDay> days) {
        return week.monday()
                .datesUntil(week.sunday().plusDays(1))
                .filter(days::containsKey)
                .map(days::get);
    }

    private WeekCell cell(Trainee member, Week week, Map<LocalDate, WorkedDay> days, WeekCards cards) {
        boolean inPeriod = member.period().overlaps(week.period());
        return new WeekCell(
                sum(within(week, days).map(WorkedDay::planned)),
                sum(within(week, days).map(WorkedDay::done)),
                cards.stateOfTutors(),
                faces(inPeriod, cards),
                inPeriod);
    }

    /** That a trainee answered is for operators; who writes cards knows nothing of the faces. */
    private @Nullable Boolean faces(boolean inPeriod, WeekCards cards) {
        return inPeriod && viewer.get().is(Role.OPERATOR)
                ? cards.standing(CardSide.TRAINEE).findAny().isPresent()
                : null;
    }

    private static Minutes sum(Stream<Minutes> minutes) {
        return new Minutes(minutes.mapToInt(Minutes::value).sum());
    }
}
