package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.platform.JobAlarm;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-41")
class SealsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    Seals seals;

    @Autowired
    NightlySeals nightlySeals;

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private List<SealReport.Kind> problemsOf(EngagementId engagement) {
        return ActAs.call(Viewer.system("test"), seals::verifyAll).problems().stream()
                .filter(problem -> engagement.equals(problem.engagement()))
                .map(SealReport.Problem::kind)
                .toList();
    }

    @Test
    void chainsFollowTheOrderOfSealingReopenedVersionsIncluded() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, YearMonth.of(2026, 9));
        var october = given.sealed(internship, OCTOBER);
        var day = LocalDate.of(2026, 9, 2);
        ActAs.run(
                accounts.fresh(Role.OPERATOR),
                () -> months.reopen(internship.id(), YearMonth.of(2026, 9), Set.of(day), "The tutor found a mistake."));
        given.tutorSays(internship, day, DayKind.UNEXCUSED);
        given.traineeSays(internship, day, DayKind.EXCUSED);
        assertThat(ActAs.call(internship.tutor(), () -> months.month(internship.id(), YearMonth.of(2026, 9)))
                        .disputed())
                .containsExactly(day);
        given.tutorSays(internship, day, DayKind.LEAVE);
        var again = ActAs.call(internship.tutor(), () -> months.month(internship.id(), YearMonth.of(2026, 9)));
        ActAs.run(
                internship.trainee(),
                () -> months.confirm(internship.id(), YearMonth.of(2026, 9), again.contentHash()));
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), YearMonth.of(2026, 9), again.contentHash()));
        assertThat(problemsOf(internship.id())).isEmpty();
        var chain = database.sql("select previous_hash from seal where engagement_id = ? order by chain_position")
                .param(internship.id().toString())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
        assertThat(chain).hasSize(3).first().isEqualTo("null");
        assertThat(chain.get(2)).isEqualTo(october.seal());
    }

    @Test
    void aChangedSealIsFound() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        tamper(
                internship.id(),
                "update seal set content = replace(content, '\"done\":240', '\"done\":255') where engagement_id = ?",
                "update seal set content = replace(content, '\"done\":255', '\"done\":240') where engagement_id = ?",
                SealReport.Kind.BROKEN_LINK);
    }

    @Test
    void theNightTellsTheAdministratorOfABrokenChainAndStillAnchors() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        var id = internship.id().toString();
        var night = nextNight();
        lastEntry(id, "510-735"); // the heads of the chains stay as they are: the anchor of this night is a good one
        try {
            assertThatThrownBy(() -> nightlySeals.runFor(night))
                    .isInstanceOf(JobAlarm.class)
                    .hasMessageMatching("\\d+ of \\d+ seals do not stand");
        } finally {
            lastEntry(id, "510-750");
        }
        assertThat(ActAs.call(accounts.fresh(Role.EVALUATOR), () -> seals.anchors(400)))
                .extracting(AnchorRow::day)
                .contains(night);
    }

    private void lastEntry(String engagement, String slots) {
        assertThat(database.sql("update day_report set slots = ? where day = '2026-10-07' and engagement_id = ?")
                        .params(slots, engagement)
                        .update())
                .isPositive();
    }

    @Test
    void aChangedDayReportIsFound() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        tamper(
                internship.id(),
                "update day_report set slots = '510-735' where day = '2026-10-07' and engagement_id = ?",
                "update day_report set slots = '510-750' where day = '2026-10-07' and engagement_id = ?",
                SealReport.Kind.DAYS_CHANGED);
    }

    @Test
    void aMovedHeadIsFound() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        tamper(
                internship.id(),
                "update chain_head set chain_position = 2 where engagement_id = ?",
                "update chain_head set chain_position = 1 where engagement_id = ?",
                SealReport.Kind.HEAD_MOVED);
    }

    private void tamper(EngagementId engagement, String change, String undo, SealReport.Kind found) {
        assertThat(problemsOf(engagement)).isEmpty();
        assertThat(database.sql(change).param(engagement.toString()).update()).isPositive();
        try {
            assertThat(problemsOf(engagement)).contains(found);
        } finally {
            database.sql(undo).param(engagement.toString()).update();
        }
        assertThat(problemsOf(engagement)).isEmpty();
    }

    @Test
    void anAnchorIsLaidOnceANight() {
        given.sealed(given.placement(AUTUMN), OCTOBER);
        var night = nextNight();
        var report = ActAs.call(Viewer.system("test"), () -> {
            seals.anchor(night);
            return seals.anchor(night);
        });
        var anchors = ActAs.call(accounts.fresh(Role.EVALUATOR), () -> seals.anchors(400));
        assertThat(anchors).filteredOn(anchor -> anchor.day().equals(night)).hasSize(1);
        assertThat(report.chains()).isPositive();
    }

    @Test
    void noAnchorGoesBetweenTwoOthers() {
        var night = nextNight();
        ActAs.run(Viewer.system("test"), () -> seals.anchor(night.plusDays(1)));
        ActAs.run(Viewer.system("test"), () -> seals.anchor(night));
        var anchors = ActAs.call(accounts.fresh(Role.EVALUATOR), () -> seals.anchors(400));
        assertThat(anchors)
                .extracting(AnchorRow::day)
                .contains(night.plusDays(1))
                .doesNotContain(night);
        assertThat(brokenAnchors()).isEmpty();
    }

    @Test
    void aChangedAnchorIsFound() {
        var night = nextNight();
        given.sealed(given.placement(AUTUMN), OCTOBER);
        ActAs.run(Viewer.system("test"), () -> seals.anchor(night));
        reverseDigest(night);
        try {
            assertThat(brokenAnchors()).contains(night.toString());
        } finally {
            reverseDigest(night);
        }
        assertThat(brokenAnchors()).isEmpty();
    }

    /** A forger with the whole database in his hands: day, seal, month and head agree with each other again. */
    @Test
    void anAnchorFindsAChainThatWasRewrittenAsAWhole() {
        var internship = given.placement(AUTUMN);
        var engagement = internship.id().toString();
        var night = nextNight();
        var sealed = String.valueOf(given.sealed(internship, OCTOBER).seal());
        ActAs.run(Viewer.system("test"), () -> seals.anchor(night));
        var content = database.sql("select content from seal where engagement_id = ?")
                .param(engagement)
                .query(String.class)
                .single();
        var forged = content.replaceFirst(
                        "\"date\":\"2026-10-07\",\"done\":240", "\"date\":\"2026-10-07\",\"done\":225")
                .replaceFirst(
                        "(2026-10-07\",\"done\":225,\"kind\":\"PRESENT\",\"planned\":240,\"slots\":\")510-750",
                        "$1510-735");
        assertThat(forged).isNotEqualTo(content).contains("510-735");
        rewrite(engagement, "510-735", forged, sha256(forged), sealed);
        try {
            assertThat(problemsOf(internship.id())).isEmpty();
            assertThat(brokenAnchors()).containsExactly(night.toString());
        } finally {
            rewrite(engagement, "510-750", content, sealed, sha256(forged));
        }
        assertThat(brokenAnchors()).isEmpty();
    }

    private void rewrite(String engagement, String slots, String content, String hash, String before) {
        database.sql("update day_report set slots = ? where day = '2026-10-07' and engagement_id = ?")
                .params(slots, engagement)
                .update();
        database.sql("update seal set content = ?, hash = ? where hash = ?")
                .params(content, hash, before)
                .update();
        database.sql("update chain_head set hash = ? where hash = ?")
                .params(hash, before)
                .update();
        database.sql("update attendance_month set seal = ? where seal = ?")
                .params(hash, before)
                .update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Other tests have laid anchors too, and each builds on the last. */
    private LocalDate nextNight() {
        return database.sql("select coalesce(max(day), '2026-11-01') + interval 1 day from seal_anchor")
                .query(LocalDate.class)
                .single();
    }

    private List<String> brokenAnchors() {
        return ActAs.call(accounts.fresh(Role.DPO), seals::verifyAll).problems().stream()
                .filter(problem -> problem.kind() == SealReport.Kind.BROKEN_ANCHOR)
                .map(SealReport.Problem::where)
                .toList();
    }

    private void reverseDigest(LocalDate night) {
        database.sql("update seal_anchor set digest = reverse(digest) where day = ?")
                .param(night)
                .update();
    }

    @Test
    void othersNeitherVerifyNorReadAnchors() {
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.COMPANY_CONTACT), seals::verifyAll))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.OPERATOR), () -> seals.anchors(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sealsHoldNoFreeText() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        var content = database.sql("select content from seal where engagement_id = ?")
                .param(internship.id().toString())
                .query(String.class)
                .single();
        assertThat(content).doesNotContain("vasi", "Querce", "Prova").contains("\"kind\":\"PRESENT\"");
    }
}
