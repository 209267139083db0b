package it.florwork.pocket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.florwork.access.AccountCard;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlooks;
import it.florwork.attendance.Contact;
import it.florwork.attendance.Days;
import it.florwork.attendance.OwnActs;
import it.florwork.attendance.Promises;
import it.florwork.attendance.TraineeDay;
import it.florwork.attendance.WhoToCall;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Identities;
import it.florwork.candidate.ShownName;
import it.florwork.matching.MyProposal;
import it.florwork.matching.MyProposals;
import it.florwork.pocket.domain.AccountNames;
import it.florwork.pocket.domain.GroupNames;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.shared.EngagementId;
import it.florwork.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads for a phone what the portal's own screens read, with as many statements for one person as for nine. */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class PhoneReading {
    private static final int DAYS_BACK = 45;
    private static final int DAYS_AHEAD = 14;
    private static final int NEXT_DAYS = 7;

    private final Days days;
    private final OwnActs acts;
    private final WeeklyCards weekly;
    private final SelfCards self;
    private final Outlooks outlooks;
    private final WhoToCall contacts;
    private final Promises promises;
    private final Presences presences;
    private final MyProposals proposals;
    private final Identities identities;
    private final GroupNames groups;
    private final AccountNames accounts;
    private final CurrentViewer viewer;
    private final Clock clock;

    PhoneReading(
            Days days,
            OwnActs acts,
            WeeklyCards weekly,
            SelfCards self,
            Outlooks outlooks,
            WhoToCall contacts,
            Promises promises,
            Presences presences,
            MyProposals proposals,
            Identities identities,
            GroupNames groups,
            AccountNames accounts,
            CurrentViewer viewer,
            Clock clock) {
        this.days = days;
        this.acts = acts;
        this.weekly = weekly;
        this.self = self;
        this.outlooks = outlooks;
        this.contacts = contacts;
        this.promises = promises;
        this.presences = presences;
        this.proposals = proposals;
        this.identities = identities;
        this.groups = groups;
        this.accounts = accounts;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The last 45 days and the next 14, the cards of this week and the last, a trainee's months. */
    public Now all() {
        var today = LocalDate.now(clock);
        return read(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), true);
    }

    /** What the first screen needs: a tutor's day; a trainee's next days. */
    public Now today() {
        var today = LocalDate.now(clock);
        return read(today, isTrainee() ? today.plusDays(NEXT_DAYS) : today, false);
    }

    private Now read(LocalDate from, LocalDate to, boolean everything) {
        var told = isTrainee() ? days.myDays(from, to) : days.tutorsDays(from, to);
        var names = names(told);
        var people = people(told, isTrainee() ? Map.of() : names, promises.between(from, to));
        var week = Week.of(LocalDate.now(clock));
        var weeks = List.of(week.previous(), week);
        return new Now(
                myName(names.values()),
                from,
                to,
                people,
                everything && !isTrainee()
                        ? weeks.stream()
                                .flatMap(each -> weekly.sheets(each).stream())
                                .toList()
                        : List.of(),
                everything && isTrainee()
                        ? weeks.stream()
                                .flatMap(each -> self.sheets(each).stream())
                                .toList()
                        : List.of(),
                everything && isTrainee() ? months(people) : List.of(),
                acts.waiting(from, to).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, each -> Fate.Reason.of(each.getValue()))),
                isTrainee() ? offers() : List.of(),
                everything && !isTrainee() ? presences.keys() : List.of());
    }

    private List<MyProposal> offers() {
        return proposals.mine().stream()
                .filter(one -> one.answer() != MyProposal.Answer.OVER)
                .toList();
    }

    private Map<CandidateId, ShownName> names(List<TraineeDay> told) {
        var ids = told.stream().map(TraineeDay::candidate).distinct().toList();
        var midnight = LocalDate.now(clock).atStartOfDay(PortalClock.ROME).toInstant();
        return identities.namesAllDay(viewer.get(), ids, isTrainee() ? "phone.own" : "phone.tutor", midnight);
    }

    private String myName(Collection<ShownName> names) {
        var first = isTrainee() ? names.stream().map(ShownName::firstName).findFirst() : Optional.<String>empty();
        return first.or(() -> accounts.findById(viewer.get().user()).map(AccountCard::displayName))
                .orElse("");
    }

    private List<Now.Person> people(
            List<TraineeDay> told, Map<CandidateId, ShownName> names, Map<EngagementId, List<LocalDate>> said) {
        var called = groups(told);
        var operators = isTrainee() ? Map.<EngagementId, Contact>of() : operators(told);
        var byEngagement = told.stream().collect(groupingBy(TraineeDay::engagement, LinkedHashMap::new, toList()));
        return byEngagement.values().stream()
                .map(all -> {
                    var where = nearestToToday(all);
                    var name = names.get(where.candidate());
                    return new Now.Person(
                            where,
                            name == null ? "" : name.toString(),
                            where.group() == null ? null : called.get(where.group()),
                            isTrainee() ? call(where) : operators.get(where.engagement()),
                            said.getOrDefault(where.engagement(), List.of()),
                            all.stream().map(TraineeDay::day).toList());
                })
                .toList();
    }

    private Map<GroupId, GroupCard> groups(List<TraineeDay> told) {
        var ids = told.stream().flatMap(day -> Stream.ofNullable(day.group())).collect(toSet());
        return ids.isEmpty() ? Map.of() : groups.of(ids).stream().collect(toMap(GroupCard::id, group -> group));
    }

    /** Where somebody is today, or next, or was last. */
    private TraineeDay nearestToToday(List<TraineeDay> all) {
        var today = LocalDate.now(clock);
        return all.stream()
                .filter(day -> !day.day().date().isBefore(today))
                .findFirst()
                .orElseGet(all::getLast);
    }

    private Map<EngagementId, Contact> operators(List<TraineeDay> told) {
        return contacts.operatorOfEach(
                told.stream().map(TraineeDay::engagement).distinct().toList());
    }

    private @Nullable Contact call(TraineeDay where) {
        return contacts.about(where.engagement(), where.day().date()).orElse(null);
    }

    private List<Outlook> months(List<Now.Person> people) {
        Set<EngagementId> engagements =
                people.stream().map(person -> person.where().engagement()).collect(toSet());
        var month = YearMonth.now(clock);
        return engagements.isEmpty()
                ? List.of()
                : Stream.of(month.minusMonths(1), month)
                        .flatMap(each -> outlooks.of(engagements, each).values().stream())
                        .toList();
    }

    private boolean isTrainee() {
        return viewer.get().is(Role.CANDIDATE);
    }
}
