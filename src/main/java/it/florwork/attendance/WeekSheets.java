package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.attendance.domain.WeekSheet;
import it.florwork.attendance.domain.WeekSheetRepository;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Identities;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paper for a week without phones: printed blank with the names, back as a scan that its code tells apart. */
@Service
@Transactional
public class WeekSheets {
    private final WeekSheetRepository sheets;
    private final WeekSheetWords words;
    private final DayBook days;
    private final Reach reach;
    private final EngagementRepository engagements;
    private final RegisterNamesRepository people;
    private final Identities identities;
    private final AccessLog log;
    private final Documents documents;
    private final CurrentViewer viewer;
    private final Clock clock;

    WeekSheets(
            WeekSheetRepository sheets,
            WeekSheetWords words,
            DayBook days,
            Reach reach,
            EngagementRepository engagements,
            RegisterNamesRepository people,
            Identities identities,
            AccessLog log,
            Documents documents,
            CurrentViewer viewer,
            Clock clock) {
        this.sheets = sheets;
        this.words = words;
        this.days = days;
        this.reach = reach;
        this.engagements = engagements;
        this.people = people;
        this.identities = identities;
        this.log = log;
        this.documents = documents;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A page for each group or site where the tutor has somebody in the week of this day. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public RegisterFile print(LocalDate day) {
        var monday = monday(day);
        return print(reach.tutored(monday, monday.plusDays(6)), monday);
    }

    /** The same of one group, for whoever has no tutor at hand to print it. */
    @RolesAllowed(Role.OPERATOR)
    public RegisterFile printGroup(GroupId group, LocalDate day) {
        var monday = monday(day);
        return print(engagements.ofGroup(group, monday, monday.plusDays(6)), monday);
    }

    /** The same of a host, a page for each site where somebody is in the week of this day. */
    @RolesAllowed(Role.OPERATOR)
    public RegisterFile printHost(OrganisationId host, LocalDate day) {
        var monday = monday(day);
        return print(engagements.atHost(host, monday, monday.plusDays(6)), monday);
    }

    /** The Mondays of this week and the next, as far as somebody is at the host then. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<LocalDate> weeksOf(OrganisationId host) {
        var monday = monday(LocalDate.now(clock));
        var held = engagements.atHost(host, monday, monday.plusDays(13));
        return Stream.of(monday, monday.plusWeeks(1))
                .filter(week -> held.stream().anyMatch(one -> one.period().overlaps(Period.of(week, week.plusDays(6)))))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private RegisterFile print(List<Engagement> held, LocalDate monday) {
        if (held.isEmpty()) {
            throw new NotFound("somebody expected in the week of " + monday);
        }
        var names = called(held);
        var calendars = days.calendars(held);
        var pages = held.stream()
                .collect(groupingBy(
                        person -> List.of(person.organisation(), person.siteName(), person.address()),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .map(group -> page(group, monday, names, calendars))
                .toList();
        return new RegisterFile("foglio-" + monday + ".pdf", new WeekSheetPdf(pages).print());
    }

    private WeekSheetPdf.Page page(
            List<Engagement> group,
            LocalDate monday,
            Map<CandidateId, String> names,
            Map<EngagementId, PlanCalendar> calendars) {
        var sheet = sheets.save(new WeekSheet(group, monday, viewer.get().user(), clock.instant()));
        return words.page(sheet.id(), group, monday, names, calendars);
    }

    /** As far as the tutor may know them; that they were printed is noted. */
    private Map<CandidateId, String> called(List<Engagement> held) {
        var ids = held.stream().map(Engagement::candidate).distinct().toList();
        var names = new HashMap<CandidateId, String>();
        people.cards(ids).forEach((CandidateCard card) -> names.put(card.id(), card.codeName()));
        var known = identities.namesFor(viewer.get(), ids, "week.print");
        log.record(
                "week.print",
                "candidate",
                ids.stream()
                        .filter(id -> !known.containsKey(id))
                        .map(CandidateId::value)
                        .toList());
        known.forEach((id, name) -> names.put(id, name.toString()));
        return names;
    }

    /** The sheet whose code this is. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public WeekSheetRow sheet(UUID id) {
        return sheets.findById(id)
                .orElseThrow(() -> NotFound.of(WeekSheet.class, id))
                .row();
    }

    /** The signed sheet came back: it lies by the months it tells of, and whoever enters the days has it before him. */
    @RolesAllowed(Role.OPERATOR)
    public WeekSheetRow returned(UUID id, InputStream scan) {
        var sheet = sheets.locked(id).orElseThrow(() -> NotFound.of(WeekSheet.class, id));
        if (sheet.row().scan() == null) {
            var paper = documents.store(DocumentKind.MONTHLY_REGISTER, WeekSheetDocuments.KIND, id, scan);
            documents.sign(paper, LocalDate.now(clock));
            sheet.returned(paper, clock.instant());
            sheets.save(sheet);
        }
        return sheet.row();
    }

    /** The signed week sheets that tell of an engagement's month. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<WeekSheetRow> about(EngagementId id, YearMonth month) {
        var engagement = reach.get(id, month);
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return sheets.returnedOf(engagement.id().value(), first, month.atEndOfMonth()).stream()
                .map(WeekSheet::row)
                .toList();
    }
}
