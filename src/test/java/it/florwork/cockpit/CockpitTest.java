package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Flags;
import it.florwork.candidate.Whose;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.cockpit.domain.PauseTable;
import it.florwork.notification.Inbox;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.NoticeRow;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole list: whose it is, what rests, who covers whom. */
@PortalTest
class CockpitTest {
    private static final int MANY = 50_000;
    private static final WorkFilter MINE = WorkFilter.ALL.mine(true);

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Cockpit cockpit;

    @Autowired
    Pauses pauses;

    @Autowired
    PauseTable table;

    @Autowired
    Covers covers;

    @Autowired
    Contacts contacts;

    @Autowired
    Flags flags;

    @Autowired
    Inbox inbox;

    @Autowired
    List<WorkSource> sources;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private GivenPeople.Person person;
    private LocalDate today;

    @BeforeEach
    void somethingWasAgreedWithSomebody() {
        today = LocalDate.now(clock);
        person = given.inCharge();
        ActAs.run(
                person.operator(),
                () -> contacts.record(
                        person.id(),
                        new RecordContact(ContactKind.values()[0], today, 10, "", "Portare il documento", today)));
    }

    @Test
    @UseCase("UC-94")
    void whatWasPutOffComesBackOnItsDayAndItIsWrittenWhoDidIt() {
        var item = items(person.operator(), MINE).getFirst();
        ActAs.run(person.operator(), () -> pauses.pause(List.of(item.key()), today.plusDays(3)));

        assertThat(items(person.operator(), MINE)).isEmpty();
        assertThat(items(person.operator(), MINE.rested(true)))
                .extracting(WorkItem::key)
                .containsExactly(item.key());

        ActAs.run(person.operator(), () -> pauses.resume(item.key()));
        assertThat(items(person.operator(), MINE)).hasSize(1);
        assertThat(table.of(item.key()))
                .extracting(PauseTable.Pause::by)
                .containsExactly(person.operator().user(), person.operator().user());
    }

    @Test
    @UseCase("UC-94")
    void nothingIsPutOffForEverNorWhatDoesNotWait() {
        var item = items(person.operator(), MINE).getFirst();
        assertThatThrownBy(() -> pause(item.key(), today)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> pause(item.key(), today.plusDays(31))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> pause("ACTION_AGREED people/" + UUID.randomUUID(), today.plusDays(1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(person.operator(), () -> pauses.resume(item.key())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @UseCase("UC-95")
    void whoCoversSeesTheColleaguesPeopleAsTheOwnAndReachesThem() {
        var cover = accounts.fresh(Role.OPERATOR);
        assertThat(items(cover, MINE)).isEmpty();
        assertThatThrownBy(() -> ActAs.call(cover, () -> flags.of(person.id()))).isInstanceOf(NotFound.class);

        ActAs.run(
                person.operator(),
                () -> covers.arrange(person.operator().user(), cover.user(), Period.of(today, today.plusDays(6))));

        assertThat(items(cover, MINE)).extracting(WorkItem::person).containsExactly(person.id());
        assertThat(ActAs.call(cover, () -> flags.of(person.id())).person()).isEqualTo(person.id());
        assertThat(ActAs.call(cover, () -> contacts.of(person.id(), 5))).hasSize(1);
        await().untilAsserted(() -> assertThat(ActAs.call(cover, () -> inbox.rows(0, 10)))
                .extracting(NoticeRow::kind)
                .contains(NoticeKind.COVER_ARRANGED));

        var row = ActAs.call(cover, covers::rows).stream()
                .filter(one -> one.cover().equals(cover.user()))
                .findFirst()
                .orElseThrow();
        ActAs.run(cover, () -> covers.end(row.id()));
        assertThat(items(cover, MINE)).isEmpty();
        assertThatThrownBy(() -> ActAs.call(cover, () -> contacts.of(person.id(), 5)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @UseCase("UC-95")
    void nobodyArrangesACoverOfOthersNorEndsOne() {
        var stranger = accounts.fresh(Role.OPERATOR);
        var cover = accounts.fresh(Role.OPERATOR);
        var days = Period.of(today, today.plusDays(1));
        var absent = person.operator().user();
        assertThatThrownBy(() -> ActAs.run(stranger, () -> covers.arrange(absent, cover.user(), days)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActAs.run(
                        person.operator(),
                        () -> covers.arrange(
                                absent, accounts.fresh(Role.CASE_MANAGER).user(), days)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActAs.run(
                        person.operator(),
                        () -> covers.arrange(absent, cover.user(), Period.of(today, today.plusDays(60)))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActAs.call(stranger, () -> covers.preview(absent, cover.user(), days)))
                .as("nobody looks at what two others would hand over")
                .isInstanceOf(RuleViolation.class);
        var preview = ActAs.call(cover, () -> covers.preview(absent, cover.user(), days));
        assertThat(preview.all()).isEqualTo(1);
        assertThat(preview.people()).hasSize(1);
        assertThat(preview.onTheWay()).isZero();
        ActAs.run(person.operator(), () -> covers.arrange(absent, cover.user(), days));
        var row = ActAs.call(cover, covers::rows).stream()
                .filter(one -> one.cover().equals(cover.user()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> ActAs.run(stranger, () -> covers.end(row.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @UseCase("UC-43")
    void anActionAgreedIsOnlyForWhoFollows() {
        var stranger = accounts.fresh(Role.OPERATOR);
        assertThat(items(stranger, WorkFilter.ALL.only(WorkKind.ACTION_AGREED))).isEmpty();
        assertThat(items(person.operator(), WorkFilter.ALL.only(WorkKind.ACTION_AGREED)))
                .hasSize(1);
    }

    @Test
    @UseCase("UC-43")
    void asManyStatementsForManyAsForFew() {
        items(person.operator(), MINE);
        int before = statements();
        for (int i = 0; i < 3; i++) {
            given.referred();
        }
        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(35);
    }

    /** Each source narrows what it reads by itself, to exactly what a list of everybody's would leave. */
    @Test
    @UseCase("UC-94")
    void everySourceReadsOnlyWhatIsMineAndWhatIsNobodys() {
        for (int i = 0; i < 3; i++) {
            given.inCharge();
            given.referred();
        }
        var me = person.operator();
        var mine = Whose.followedBy(Set.of(me.user()));
        for (var source : sources) {
            var everybodys = ActAs.call(me, () -> source.waiting(today, Whose.EVERYBODY, MANY));
            assertThat(ActAs.call(me, () -> source.waiting(today, mine, MANY)))
                    .as(source.getClass().getSimpleName())
                    .containsExactlyElementsOf(everybodys.stream()
                            .filter(item -> isFollowed(item.person(), me))
                            .toList());
        }
    }

    private boolean isFollowed(@Nullable CandidateId candidate, Viewer operator) {
        return candidate == null
                || database.sql("select count(*) from candidate_card where id = ? and coalesce(operator_id, ?) = ?")
                                .params(
                                        candidate.toString(),
                                        operator.user().toString(),
                                        operator.user().toString())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    private int statements() {
        return ActAs.call(person.operator(), () -> Statements.queriesDuring(() -> cockpit.today(MINE)))
                .size();
    }

    private void pause(String item, LocalDate until) {
        ActAs.run(person.operator(), () -> pauses.pause(List.of(item), until));
    }

    /** Without what is nobody's: other tests' people. */
    private List<WorkItem> items(Viewer operator, WorkFilter filter) {
        return ActAs.call(operator, () -> cockpit.today(filter.only(WorkKind.ACTION_AGREED)))
                .items();
    }
}
