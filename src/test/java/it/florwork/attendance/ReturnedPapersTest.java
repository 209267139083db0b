package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.ReturnedPapers.Found;
import it.florwork.attendance.ReturnedPapers.SignedSheet;
import it.florwork.attendance.SheetDays.Written;
import it.florwork.document.DocumentId;
import it.florwork.document.Documents;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-68")
class ReturnedPapersTest {
    private static final Period WEEKS = Period.of(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Set<Side> BOTH = EnumSet.of(Side.TRAINEE, Side.TUTOR);

    @Autowired
    ReturnedPapers papers;

    @Autowired
    WeekSheets weeks;

    @Autowired
    SheetDays sheetDays;

    @Autowired
    SheetCopying copying;

    @Autowired
    RegisterPrint register;

    @Autowired
    Months months;

    @Autowired
    Documents documents;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;
    private Group group;

    @BeforeEach
    void aGroupOnPaper() {
        operator = accounts.fresh(Role.OPERATOR);
        group = given.jolly(WEEKS, 2);
        group.members().forEach(member -> given.worked(member, OCTOBER));
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private byte[] registers() {
        return ActAs.call(group.tutor(), () -> register.printAll(OCTOBER)).content();
    }

    private Found read(byte[] scan) {
        return ActAs.call(operator, () -> papers.read(scan));
    }

    private MonthDetail month(Internship member) {
        return ActAs.call(operator, () -> months.month(member.id(), OCTOBER));
    }

    private SignedSheet signed(Internship member) {
        return new SignedSheet(member.id(), OCTOBER, month(member).contentHash(), BOTH);
    }

    private static int pages(byte[] pdf) throws IOException {
        return new PdfReader(pdf).getNumberOfPages();
    }

    /** A page as a scanner makes it: a grey picture, a little crooked, on a larger ground. */
    private static byte[] scanned(byte[] pdf, int page, String format) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var sharp = new PDFRenderer(document).renderImageWithDPI(page, 200);
            var picture = new BufferedImage(sharp.getWidth() + 60, sharp.getHeight() + 60, BufferedImage.TYPE_INT_RGB);
            var canvas = picture.createGraphics();
            canvas.setColor(Color.LIGHT_GRAY);
            canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            canvas.rotate(Math.toRadians(1.5));
            canvas.drawImage(sharp, 40, 10, null);
            canvas.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aWholeGroupsRegistersFindTheirMonthsAndNobodySeesAnothersPage() throws IOException {
        var scan = registers();
        Files.write(Path.of("target/register-group.pdf"), scan);
        assertThat(pages(scan)).isEqualTo(2);
        var found = read(scan);
        assertThat(found.months()).hasSize(2).allMatch(ReturnedPapers.FoundMonth::current);
        assertThat(found.unreadPages()).isZero();
        var outcomes = ActAs.call(
                operator,
                () -> papers.record(
                        scan, group.members().stream().map(this::signed).toList()));
        assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome.refusal() == null);
        for (var member : group.members()) {
            var sealed = month(member);
            assertThat(sealed.status()).isEqualTo(MonthStatus.SEALED);
            var paper = Objects.requireNonNull(
                    sealed.signatureOf(Side.TUTOR).orElseThrow().paper());
            try (var content =
                    ActAs.call(member.trainee(), () -> documents.open(paper)).content()) {
                assertThat(pages(content.readAllBytes())).isEqualTo(1);
            }
        }
    }

    @Test
    void aCrookedPhotographIsRecognised() throws IOException {
        var page = scanned(registers(), 0, "jpg");
        var found = read(page);
        assertThat(found.months()).hasSize(1);
        assertThat(group.members())
                .extracting(Internship::id)
                .contains(found.months().getFirst().code().engagement());
        assertThat(read(scanned(registers(), 1, "png")).months()).hasSize(1);
    }

    @Test
    void aPageWithoutACodeSaysSoAndSomebodyPicks() throws IOException {
        var blank = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(blank, "png", bytes);
        var found = read(bytes.toByteArray());
        assertThat(found.isNothing()).isTrue();
        assertThat(found.unreadPages()).isEqualTo(1);
        var member = group.members().getFirst();
        assertThat(ActAs.call(operator, () -> papers.record(bytes.toByteArray(), List.of(signed(member)))))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).isNull());
        assertThat(month(member).status()).isEqualTo(MonthStatus.SEALED);
    }

    @Test
    void anOlderPrintAndAStrangersMonthAreRefusedAndTheRestIsKept() {
        var scan = registers();
        var changed = group.members().getFirst();
        var shorter = new TimeSlot(510, 690);
        given.tutorSays(changed, LocalDate.of(2026, 10, 28), DayKind.PARTIAL, shorter);
        given.traineeSays(changed, LocalDate.of(2026, 10, 28), DayKind.PARTIAL, shorter);
        assertThat(read(scan).months())
                .filteredOn(month -> !month.current())
                .singleElement()
                .satisfies(month -> assertThat(month.code().engagement()).isEqualTo(changed.id()));
        var outside = given.placement(WEEKS);
        given.worked(outside, OCTOBER);
        var stale = new SignedSheet(changed.id(), OCTOBER, "a".repeat(64), BOTH);
        var outcomes = ActAs.call(
                operator,
                () -> papers.record(
                        scan,
                        List.of(stale, signed(outside), signed(group.members().getLast()))));
        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.refusal() == null ? "kept" : outcome.refusal().key())
                .containsExactly("attendance.error.contentChanged", "attendance.error.notOnThisScan", "kept");
    }

    @Test
    void aSheetForAWeekWithoutPhonesGoesOutBlankAndComesBackOnce() throws IOException {
        var sheet =
                ActAs.call(group.tutor(), () -> weeks.print(MONDAY.plusDays(2))).content();
        Files.write(Path.of("target/week-sheet.pdf"), sheet);
        assertThat(pages(sheet)).isEqualTo(1);
        assertThat(new PdfTextExtractor(new PdfReader(sheet)).getTextFromPage(1))
                .contains("Foglio delle presenze", "Parco di Pratolino", "Prova P.", "lun 2", "ven 6", "8:30")
                .doesNotContain("sab 7");
        var found = read(scanned(sheet, 0, "png"));
        assertThat(found.weeks()).singleElement().satisfies(week -> {
            assertThat(week.monday()).isEqualTo(MONDAY);
            assertThat(week.people()).isEqualTo(2);
            assertThat(week.scan()).isNull();
        });
        var scan = scanned(sheet, 0, "jpg");
        assertThat(ActAs.call(operator, () -> papers.record(scan, List.of()))).isEmpty();
        ActAs.run(operator, () -> papers.record(scan, List.of()));
        var member = group.members().getFirst();
        var kept = ActAs.call(operator, () -> weeks.about(member.id(), OCTOBER.plusMonths(1)));
        assertThat(kept).hasSize(1);
        DocumentId paper = Objects.requireNonNull(kept.getFirst().scan());
        for (var reader : List.of(member.trainee(), group.tutor(), member.caseManager())) {
            assertThatThrownBy(() -> ActAs.run(reader, () -> documents.open(paper)))
                    .as(reader.role())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(ActAs.call(operator, () -> weeks.about(member.id(), OCTOBER)))
                .isEmpty();
    }

    @Test
    @UseCase("UC-88")
    void theDaysOfASignedWeekSheetAreCopiedForWhoSigned() throws IOException {
        var printed = ActAs.call(group.tutor(), () -> weeks.print(MONDAY)).content();
        given.on(MONDAY.plusDays(7));
        var scan = scanned(printed, 0, "jpg");
        var id = read(scan).weeks().getFirst().id();
        assertThatThrownBy(() -> ActAs.run(operator, () -> sheetDays.sheet(id)))
                .as("before it came back")
                .isInstanceOf(NotFound.class);
        ActAs.run(operator, () -> papers.record(scan, List.of()));
        var lines = ActAs.call(operator, () -> sheetDays.sheet(id)).lines();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.days()).hasSize(7));
        var one = group.members().getFirst();
        var written = List.of(
                new Written(one.id(), MONDAY, DayKind.PRESENT, List.of(GivenAttendance.MORNING)),
                new Written(one.id(), MONDAY.plusDays(1), DayKind.UNEXCUSED, List.of()),
                new Written(one.id(), MONDAY.plusDays(2), DayKind.PRESENT, List.of(new TimeSlot(480, 1080))));
        assertThat(copied(id, written)).singleElement().satisfies(refusal -> {
            assertThat(refusal.date()).isEqualTo(MONDAY.plusDays(2));
            assertThat(refusal.reason().key()).isEqualTo("attendance.error.dayTooLong");
        });
        assertThat(copied(id, written)).as("once more changes nothing").hasSize(1);
        var days = ActAs.call(operator, () -> sheetDays.sheet(id)).lines().stream()
                .filter(line -> line.engagement().equals(one.id()))
                .findFirst()
                .orElseThrow()
                .days();
        assertThat(days.getFirst().state()).isEqualTo(DayState.AGREED);
        assertThat(days.get(1).tutor()).hasSize(1);
        assertThat(days.get(1).trainee()).as("a trainee does not judge").isEmpty();
        assertThat(days.get(2).tutor()).isEmpty();
        var foreign = given.jolly(WEEKS, 1).members().getFirst();
        assertThatThrownBy(() -> copied(
                        id,
                        List.of(new Written(foreign.id(), MONDAY, DayKind.PRESENT, List.of(GivenAttendance.MORNING)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> copied(
                        id,
                        List.of(new Written(
                                one.id(), MONDAY.plusDays(7), DayKind.PRESENT, List.of(GivenAttendance.MORNING)))))
                .isInstanceOf(NotFound.class);
    }

    private List<SheetDays.Refusal> copied(UUID sheet, List<Written> written) {
        return ActAs.call(operator, () -> copying.enter(sheet, BOTH, written, "From the signed sheet"));
    }

    @Test
    void whatIsNoScanSaysHowToMendIt() {
        assertThatThrownBy(() -> read("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("attendance.error.scanUnreadable");
        assertThatThrownBy(() -> read("a letter".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("document.error.wrongType");
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.PATH_TUTOR), () -> weeks.print(MONDAY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.HOST_TUTOR), () -> register.printAll(OCTOBER)))
                .isInstanceOf(NotFound.class);
    }
}
