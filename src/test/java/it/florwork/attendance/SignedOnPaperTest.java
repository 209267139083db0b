package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.document.DocumentId;
import it.florwork.document.Documents;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@UseCase("UC-42")
class SignedOnPaperTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Set<Side> BOTH = EnumSet.of(Side.TRAINEE, Side.TUTOR);

    @LocalServerPort
    int port;

    @Autowired
    Months months;

    @Autowired
    Documents documents;

    @Autowired
    RegisterPrint register;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    private Viewer operator;
    private Internship internship;
    private MonthDetail shown;

    @BeforeEach
    void aMonthThatIsReadyToSign() {
        given.on(OCTOBER.plusMonths(1).atDay(1));
        operator = accounts.fresh(Role.OPERATOR);
        internship = given.placement(AUTUMN);
        shown = given.worked(internship, OCTOBER);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private MonthDetail file(Set<Side> sides, byte[] scan) {
        return ActAs.call(
                operator,
                () -> months.signedOnPaper(
                        internship.id(), OCTOBER, sides, shown.contentHash(), new ByteArrayInputStream(scan)));
    }

    /** The register itself, printed and scanned: a real PDF. */
    private byte[] sheet() {
        return ActAs.call(operator, () -> register.print(internship.id(), OCTOBER))
                .content();
    }

    private static byte[] photograph() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void bothSignaturesOfASheetSealTheMonth() {
        var sealed = file(BOTH, sheet());
        assertThat(sealed.status()).isEqualTo(MonthStatus.SEALED);
        assertThat(sealed.signatures()).hasSize(2).allMatch(MonthSignatureView::onPaper);
        var scan = scanOf(sealed);
        assertThat(ActAs.call(operator, () -> documents.open(scan)).row().signedOn())
                .isEqualTo(LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> ActAs.run(operator, () -> documents.discard(scan)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    @UseCase("UC-40")
    void whoRecordedBothSignaturesDoesNotVerifyAlone() {
        var seal = String.valueOf(file(BOTH, sheet()).seal());
        assertThat(ActAs.call(operator, () -> months.month(internship.id(), OCTOBER))
                        .verifiable())
                .isFalse();
        assertThatThrownBy(() -> ActAs.run(operator, () -> months.verify(internship.id(), OCTOBER, seal)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("attendance.error.verifierRecordedBoth"));
        assertThat(ActAs.call(accounts.fresh(Role.OPERATOR), () -> months.verify(internship.id(), OCTOBER, seal))
                        .status())
                .isEqualTo(MonthStatus.VERIFIED);
    }

    @Test
    void oneSideOnPaperWaitsForTheOther() {
        var half = file(EnumSet.of(Side.TRAINEE), photograph());
        assertThat(half.status()).isEqualTo(MonthStatus.CONFIRMED);
        var sealed = ActAs.call(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
        assertThat(sealed.status()).isEqualTo(MonthStatus.SEALED);
        assertThat(sealed.signatureOf(Side.TUTOR).orElseThrow().onPaper()).isFalse();
    }

    @Test
    void whoReadsTheMonthOpensTheScanAndNobodyElse() throws IOException {
        var bytes = sheet();
        var scan = scanOf(file(BOTH, bytes));
        var contact = accounts.fresh(Role.COMPANY_CONTACT, internship.tutor().organisation());
        for (var reader :
                List.of(operator, internship.trainee(), internship.tutor(), internship.caseManager(), contact)) {
            var opened = ActAs.call(reader, () -> documents.open(scan));
            try (var content = opened.content()) {
                assertThat(content.readAllBytes()).as(reader.role()).isEqualTo(bytes);
            }
        }
        for (var role : List.of(
                Role.CANDIDATE,
                Role.HOST_TUTOR,
                Role.PATH_TUTOR,
                Role.COMPANY_CONTACT,
                Role.CASE_MANAGER,
                Role.EVALUATOR)) {
            var stranger = accounts.fresh(role);
            assertThatThrownBy(() -> ActAs.run(stranger, () -> documents.open(scan)))
                    .as(role)
                    .isInstanceOf(NotFound.class);
            assertThat(new Visitor(port)
                            .as(stranger.username())
                            .get("/documents/" + scan)
                            .statusCode())
                    .as(role)
                    .isEqualTo(404);
        }
        var answer = new Visitor(port).as(internship.trainee().username()).get("/documents/" + scan);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .endsWith(".pdf\"");
        assertThat(new Visitor(port)
                        .as(accounts.fresh(Role.ADMINISTRATOR).username())
                        .get("/documents/" + scan)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port)
                        .as(operator.username())
                        .get("/documents/nonsense")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongFileSaysWhyAndSignsNothing() {
        refused("document.error.wrongType", () -> file(BOTH, "a letter.pdf".getBytes(StandardCharsets.UTF_8)));
        refused("document.error.tooLarge", () -> file(BOTH, Arrays.copyOf(sheet(), 5 * 1024 * 1024 + 1)));
        refused("document.error.empty", () -> file(BOTH, new byte[0]));
        refused("attendance.error.nobodySigned", () -> file(Set.of(), sheet()));
        assertThat(storedFiles()).isZero();
        assertThat(ActAs.call(operator, () -> months.month(internship.id(), OCTOBER))
                        .signatures())
                .isEmpty();
    }

    @Test
    void aSheetOfAnOlderContentOrOfWhoHasSignedIsNotKept() {
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        refused("attendance.error.signedMeanwhile", () -> file(BOTH, sheet()));
        var day = LocalDate.of(2026, 10, 7);
        var shorter = new TimeSlot(510, 690);
        given.tutorSays(internship, day, DayKind.PARTIAL, shorter);
        given.traineeSays(internship, day, DayKind.PARTIAL, shorter);
        refused("attendance.error.contentChanged", () -> file(BOTH, sheet()));
        assertThat(storedFiles()).isZero();
    }

    private static DocumentId scanOf(MonthDetail month) {
        return Objects.requireNonNull(
                month.signatureOf(Side.TRAINEE).orElseThrow().paper());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private int storedFiles() {
        return database.sql("select count(*) from document where owner_id = ?")
                .param(internship.id().toString())
                .query(Integer.class)
                .single();
    }
}
