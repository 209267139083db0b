package it.florwork;

import it.florwork.access.ActAs;
import it.florwork.access.MembershipId;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.attendance.Calendars;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.WeekCycle;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ChoiceId;
import it.florwork.candidate.ChoiceKind;
import it.florwork.candidate.Choices;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Identity;
import it.florwork.casework.ContactId;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertLists;
import it.florwork.company.SiteId;
import it.florwork.document.DocumentId;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchReason;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.domain.Addressee;
import it.florwork.notification.domain.Notice;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.notification.domain.PushDeviceTable;
import it.florwork.notification.domain.PushDeviceTable.Reach;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningId;
import it.florwork.opening.PostOpening;
import it.florwork.placement.PlacementId;
import it.florwork.placement.ProjectId;
import it.florwork.placement.TrainingProjects;
import it.florwork.pocket.Phones;
import it.florwork.pocket.ShowCode;
import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenDocument;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.TestAccounts;
import it.florwork.vocabulary.SkillCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The records of one world of people, by the types of their ids, and strangers out of another: what {@link
 * ForeignCallsTest} puts into the hands of every service method.
 */
class ForeignRecords {
    /** A working Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    /** The internship begins today: only the group's member has a history. */
    private static final List<String> OF_DAYS_BEFORE = List.of("cockpit.Alert", "progress.ProgressOverview");

    private static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private final TestAccounts accounts;
    private final GivenAttendance attendance;
    private final GivenMatches matches;
    private final GivenNeeds needs;
    private final GivenPlacements placements;
    private final GivenDocument papers;
    private final TrainingProjects projects;
    private final Calendars calendars;
    private final GivenProgress progress;
    private final Contacts contacts;
    private final AlertLists alerts;
    private final Choices choices;
    private final Documents documents;
    private final OpeningCatalogue openings;
    private final NoticeTable notices;
    private final PushDeviceTable devices;
    private final Phones phones;
    private final JdbcClient database;
    private final Map<String, Viewer> strangers = new HashMap<>();
    private final Map<Story, Scene> scenes = new HashMap<>();

    ForeignRecords(
            TestAccounts accounts,
            GivenAttendance attendance,
            GivenMatches matches,
            GivenNeeds needs,
            GivenPlacements placements,
            GivenDocument papers,
            TrainingProjects projects,
            Calendars calendars,
            GivenProgress progress,
            Contacts contacts,
            AlertLists alerts,
            Choices choices,
            Documents documents,
            OpeningCatalogue openings,
            NoticeTable notices,
            PushDeviceTable devices,
            Phones phones,
            JdbcClient database) {
        this.accounts = accounts;
        this.attendance = attendance;
        this.matches = matches;
        this.needs = needs;
        this.placements = placements;
        this.papers = papers;
        this.projects = projects;
        this.calendars = calendars;
        this.progress = progress;
        this.contacts = contacts;
        this.alerts = alerts;
        this.choices = choices;
        this.documents = documents;
        this.openings = openings;
        this.notices = notices;
        this.devices = devices;
        this.phones = phones;
        this.database = database;
    }

    /** Which records a method speaks of: most of a running internship, or for a path tutor of a group. */
    private enum Story {
        RUNNING,
        GROUP,
        SELECTED,
        ASKED,
        PRESENTED,
        DRAFT
    }

    /** The people around some records, and the records' ids by type. */
    private record Scene(Map<String, Viewer> people, Map<Class<?>, Object> ids) {}

    void twoWorlds() {
        attendance.on(TODAY);
        running().people().forEach(strangers::put);
        group().people().forEach(strangers::putIfAbsent);
        scenes.put(Story.RUNNING, running());
        scenes.put(Story.GROUP, group());
        scenes.put(Story.SELECTED, of(matches.selected(matches.proposed(Regime.TIS))));
        scenes.put(Story.ASKED, of(matches.asked(matches.proposed(Regime.TE))));
        var presented = matches.presented(matches.proposed(Regime.TE));
        scenes.put(Story.PRESENTED, of(presented));
        scene(Story.PRESENTED).ids().put(UUID.class, matches.code(presented));
        scenes.put(Story.DRAFT, draft());
    }

    Viewer stranger(String role) {
        return Objects.requireNonNull(strangers.get(role), role);
    }

    Viewer owner(String method, String role) {
        return Objects.requireNonNull(scene(story(method, role)).people().get(role), method + " has no " + role);
    }

    private Scene scene(Story story) {
        return Objects.requireNonNull(scenes.get(story));
    }

    private static Story story(String method, String role) {
        return switch (method) {
            case "matching.MatchAnswers.caseManagerAgrees", "matching.MatchAnswers.caseManagerRefuses" ->
                Story.SELECTED;
            case "matching.MatchAnswers.candidateSaysYes", "matching.MatchAnswers.candidateSaysNo" -> Story.ASKED;
            case "matching.MatchAnswers.candidateTakesBack",
                    "matching.MatchAnswers.companyInterested",
                    "matching.MatchAnswers.companyRefuses",
                    "matching.PresentedProfiles.profile",
                    "candidate.Assessments.presented" -> Story.PRESENTED;
            case "opening.OpeningService.send", "opening.OpeningService.discard", "opening.OpeningService.edit" ->
                Story.DRAFT;
            default ->
                role.equals(Role.PATH_TUTOR) || OF_DAYS_BEFORE.stream().anyMatch(method::startsWith)
                        ? Story.GROUP
                        : Story.RUNNING;
        };
    }

    private Scene running() {
        var placement = placements.active(Regime.TIS);
        var scene = of(placement.match());
        scene.ids().put(PlacementId.class, placement.id());
        scene.ids().put(EngagementId.class, placement.id().engagement());
        scene.ids().put(UserId.class, placement.match().company().tutor().user());
        var operator = placement.match().operator();
        scene.ids()
                .put(
                        ProjectId.class,
                        ActAs.call(operator, () -> projects.of(placement.id()))
                                .latest()
                                .orElseThrow()
                                .id());
        newWeek(placement.id().engagement());
        var person = placement.match().person();
        scene.ids().put(ContactId.class, ActAs.call(person.caseManager(), () -> contacts.record(person.id(), talk())));
        scene.ids()
                .put(
                        ChoiceId.class,
                        ActAs.call(person.account(), () -> choices.give(ChoiceKind.SHOW_CARD, Ids.next(), "1", "it")));
        return scene;
    }

    private Scene of(GivenMatches.Given match) {
        var people = new HashMap<String, Viewer>();
        people.put(Role.CANDIDATE, match.person().account());
        people.put(Role.HOST_TUTOR, match.company().tutor());
        people.put(Role.COMPANY_CONTACT, match.company().contact());
        people.put(Role.CASE_MANAGER, match.person().caseManager());
        var ids = new HashMap<Class<?>, Object>();
        ids.put(MatchId.class, match.id());
        ids.put(CandidateId.class, match.candidate());
        ids.put(Identity.class, match.person().identity());
        ids.put(OpeningId.class, match.opening());
        ids.put(OrganisationId.class, match.company().id());
        ids.put(SiteId.class, match.company().site());
        ids.put(PostOpening.class, needs.gardenHelper(match.company()));
        return new Scene(people, ids);
    }

    private Scene group() {
        var group = attendance.jolly(Period.of(TODAY.minusDays(20), TODAY.plusDays(60)), 1);
        var member = group.members().getFirst();
        attendance.tutorSays(member, TODAY.minusDays(1), DayKind.UNEXCUSED);
        progress.tutorSays(group.tutor(), member.id(), Week.of(TODAY.minusWeeks(1)), Rating.ALONE);
        newWeek(member.id());
        var alert = ActAs.call(
                accounts.fresh(Role.OPERATOR),
                () -> alerts.ofPerson(member.candidate()).getFirst().id());
        var company = needs.company();
        var people = new HashMap<String, Viewer>();
        people.put(Role.PATH_TUTOR, group.tutor());
        people.put(Role.CANDIDATE, member.trainee());
        people.put(Role.CASE_MANAGER, member.caseManager());
        var ids = new HashMap<Class<?>, Object>();
        ids.put(GroupId.class, group.id());
        ids.put(EngagementId.class, member.id());
        ids.put(CandidateId.class, member.candidate());
        ids.put(OrganisationId.class, group.tutor().organisation());
        ids.put(UserId.class, group.tutor().user());
        ids.put(AlertId.class, alert);
        ids.put(OpeningId.class, needs.published(company));
        ids.put(SiteId.class, company.site());
        return new Scene(people, ids);
    }

    private void newWeek(EngagementId engagement) {
        ActAs.run(
                accounts.fresh(Role.OPERATOR),
                () -> calendars.changeTimetable(
                        engagement,
                        TODAY.plusDays(20),
                        WeekCycle.every(WeeklyTimetable.daily(840, 960, DayOfWeek.TUESDAY))));
    }

    private Scene draft() {
        var company = needs.company();
        var people = new HashMap<String, Viewer>();
        people.put(Role.COMPANY_CONTACT, company.contact());
        var ids = new HashMap<Class<?>, Object>();
        var content = needs.gardenHelper(company);
        var id = needs.draft(company, content);
        ids.put(OpeningId.class, id);
        ids.put(PostOpening.class, content);
        ids.put(
                Long.class,
                ActAs.call(company.contact(), () -> openings.detail(id).version()));
        return new Scene(people, ids);
    }

    private static RecordContact talk() {
        return new RecordContact(ContactKind.values()[0], TODAY, 10, "", "Richiamare", TODAY.plusDays(3));
    }

    /** Whether a parameter of this type says which record is meant. */
    static boolean namesARecord(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).anyMatch(ForeignRecords::namesARecord);
            case Class<?> plain when plain == UUID.class -> true;
            case Class<?> plain
            when plain.isRecord() && plain.getName().startsWith("it.florwork") ->
                plain != Viewer.class
                        && (plain.getSimpleName().endsWith("Id")
                                || Arrays.stream(plain.getRecordComponents())
                                        .map(RecordComponent::getGenericType)
                                        .anyMatch(ForeignRecords::namesARecord));
            default -> false;
        };
    }

    /** Lawful arguments, as far as one can be, that name the record of the method's story. */
    @Nullable
    Object[] arguments(String name, String role, Method method, Viewer caller) {
        var hands = new Hands(name, role, scene(story(name, role)), caller);
        return Arrays.stream(method.getGenericParameterTypes()).map(hands::of).toArray();
    }

    private final class Hands {
        private final String method;
        private final String role;
        private final Scene scene;
        private final Viewer caller;

        Hands(String method, String role, Scene scene, Viewer caller) {
            this.method = method;
            this.role = role;
            this.scene = scene;
            this.caller = caller;
        }

        @Nullable
        Object of(Type type) {
            return type instanceof ParameterizedType generic ? several(generic) : one((Class<?>) type);
        }

        private Object several(ParameterizedType type) {
            var inside = type.getActualTypeArguments();
            var whole = (Class<?>) type.getRawType();
            if (Map.class.isAssignableFrom(whole)) {
                var map = new LinkedHashMap<Object, Object>();
                map.put(Objects.requireNonNull(of(inside[0])), Objects.requireNonNull(of(inside[1])));
                return map;
            }
            if (whole == Set.class) {
                return Set.of(Objects.requireNonNull(of(inside[0])));
            }
            if (whole.isAssignableFrom(List.class) || Collection.class.isAssignableFrom(whole)) {
                return List.of(Objects.requireNonNull(of(inside[0])));
            }
            throw unknown(type);
        }

        private @Nullable Object one(Class<?> type) {
            var wrapped = type == long.class ? Long.class : type;
            var known = scene.ids().get(wrapped);
            if (known != null) {
                return known;
            }
            return switch (type.getSimpleName()) {
                case "Viewer" -> caller;
                case "String" -> method.startsWith("document.Documents") ? GivenDocument.KIND : "it";
                case "int" -> 1;
                case "long" -> 0L;
                case "boolean" -> false;
                case "LocalDate" -> TODAY;
                case "Instant" -> NOON;
                case "Week" -> Week.of(TODAY);
                case "SkillCode" -> new SkillCode("watering");
                case "YearMonth" -> YearMonth.from(TODAY);
                case "Period" -> Period.of(TODAY, TODAY.plusDays(5));
                case "Locale" -> Locale.ITALIAN;
                case "Pageable" -> PageRequest.of(0, 10);
                case "InputStream" -> pdf();
                case "UUID" -> uuid();
                case "DocumentId" -> paper();
                case "MembershipId" -> membership();
                case "DayReportId" -> DayReportId.next();
                case "ReportDay" -> absence();
                case "ShowCode" -> code();
                case "RecordContact" -> talk();
                case "MatchReason" -> reason();
                case "DayKind" -> DayKind.SICK;
                default -> made(type);
            };
        }

        private Object made(Class<?> type) {
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (!type.isRecord()) {
                throw unknown(type);
            }
            var parts = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor.newInstance(Arrays.stream(parts)
                        .map(RecordComponent::getGenericType)
                        .map(this::of)
                        .toArray());
            } catch (ReflectiveOperationException e) {
                var cause = e instanceof InvocationTargetException thrown ? thrown.getCause() : e;
                throw new IllegalArgumentException(unknown(type).getMessage() + ": " + cause, e);
            }
        }

        private IllegalArgumentException unknown(Type type) {
            return new IllegalArgumentException("ForeignRecords does not know how to make a " + type.getTypeName());
        }

        private Viewer owner() {
            return Objects.requireNonNull(scene.people().get(role), method + " has no " + role);
        }

        private UUID uuid() {
            if (method.startsWith("notification.Inbox")) {
                return notice();
            }
            if (method.startsWith("notification.PushDevices")) {
                return device();
            }
            if (method.startsWith("pocket.Phones")) {
                return ActAs.call(owner(), () -> phones.know("Chrome", null).phone());
            }
            return method.startsWith("document.Documents") ? papersRecord() : Ids.next();
        }

        private UUID notice() {
            var subject = Ids.next().toString();
            notices.add(
                    new Notice(new Addressee(owner().user(), role), NoticeKind.DAY_DISPUTED, subject, null, "my-day"),
                    NOON);
            return database.sql("select id from notice where subject = ?")
                    .param(subject)
                    .query(UUID.class)
                    .single();
        }

        private UUID device() {
            var id = Ids.next();
            byte[] sealed = {1};
            devices.add(id, new Reach(owner().user(), sealed, sealed, sealed, 1), id.toString(), "Chrome", NOON);
            return id;
        }

        private UUID papersRecord() {
            var record = Ids.next();
            papers.recordOf(owner(), record);
            return record;
        }

        private DocumentId paper() {
            var operator = accounts.fresh(Role.OPERATOR);
            var record = Ids.next();
            papers.recordOf(operator, record);
            var paper = ActAs.call(
                    operator, () -> documents.store(DocumentKind.MONTHLY_REGISTER, GivenDocument.KIND, record, pdf()));
            papers.recordOf(owner(), record);
            return paper;
        }

        private MembershipId membership() {
            return new MembershipId(database.sql("select id from membership where user_id = ? and role = ?")
                    .params(owner().user().toString(), role)
                    .query(UUID.class)
                    .single());
        }

        private ReportDay absence() {
            return ReportDay.inPortal(
                    DayReportId.next(),
                    (EngagementId) Objects.requireNonNull(scene.ids().get(EngagementId.class)),
                    TODAY,
                    DayKind.EXCUSED,
                    List.of(),
                    null,
                    Set.of(),
                    NOON);
        }

        private ShowCode code() {
            return new ShowCode(
                    UUID.randomUUID(),
                    (EngagementId) Objects.requireNonNull(scene.ids().get(EngagementId.class)),
                    TODAY,
                    "000000",
                    "telefono",
                    1,
                    NOON);
        }

        private MatchReason reason() {
            return switch (role) {
                case Role.CANDIDATE -> MatchReason.DISTANCE;
                case Role.COMPANY_CONTACT -> MatchReason.NEED_COVERED;
                default -> MatchReason.ANOTHER_WAY_AGREED;
            };
        }
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
}
