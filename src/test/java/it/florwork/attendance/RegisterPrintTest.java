package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.shared.NotFound;
import it.florwork.shared.Paper;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-42")
class RegisterPrintTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    RegisterPrint register;

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    DaysOnBehalf onBehalf;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aSealedMonthFitsOnePageAndSaysWhatIsSealed() throws IOException {
        var internship = given.placement(AUTUMN);
        given.on(LocalDate.of(2026, 11, 1));
        given.tutorSays(
                internship,
                LocalDate.of(2026, 10, 1),
                DayKind.TRAINING,
                new TimeSlot(510, 690),
                new TimeSlot(810, 870));
        given.tutorSays(internship, LocalDate.of(2026, 10, 8), DayKind.SICK);
        var sealed = given.sealed(internship, OCTOBER);
        var operator = accounts.fresh(Role.OPERATOR);
        ActAs.run(operator, () -> months.verify(internship.id(), OCTOBER, String.valueOf(sealed.seal())));
        var file = ActAs.call(operator, () -> register.print(internship.id(), OCTOBER));
        Files.write(Path.of("target/register-sealed.pdf"), file.content());

        var reader = new PdfReader(file.content());
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        var text = new PdfTextExtractor(reader).getTextFromPage(1);
        assertThat(text)
                .contains("Registro delle presenze", "Ottobre 2026", "versione 1", "Tirocinio di inclusione sociale")
                .contains("delle Serre", "1 gio", "31 sab", "Totale del mese", "84:00", "su 88:00 previste")
                .contains("Assenza giustificata", "Formazione: Cura dei vasi", "Festivo")
                .contains("confermato nel portale il 1/11/2026", "firmato nel portale il", "verificato nel portale il")
                .contains(String.valueOf(sealed.seal()).substring(0, 4), "Pagina 1 di")
                .doesNotContain("Malattia");
        assertThat(file.name()).matches("registro-2026-10-[0-9a-f]{8}\\.pdf");
    }

    @Test
    void anOpenMonthLeavesItsLinesToThePen() throws IOException {
        var internship = given.placement(AUTUMN);
        given.on(LocalDate.of(2026, 10, 7));
        given.tutorSays(internship, LocalDate.of(2026, 10, 7), DayKind.PRESENT, MORNING);
        var file = ActAs.call(internship.trainee(), () -> register.print(internship.id(), OCTOBER));
        Files.write(Path.of("target/register-open.pdf"), file.content());
        var text = new PdfTextExtractor(new PdfReader(file.content())).getTextFromPage(1);
        assertThat(text).contains("non ancora sigillato", "4:00").doesNotContain("confermato", "firmato nel");
    }

    @Test
    @UseCase("UC-88")
    void aDayThatSomebodyElseEnteredSaysWhoAndForWhomAndBearsNoInitials() throws IOException {
        var internship = given.placement(AUTUMN);
        var day = LocalDate.of(2026, 10, 7);
        given.on(day);
        given.tutorSays(internship, day, DayKind.PRESENT, MORNING);
        var operator = accounts.fresh(Role.OPERATOR);
        var seen = ActAs.call(operator, () -> days.day(internship.id(), day));
        ActAs.run(
                operator,
                () -> onBehalf.enter(
                        ReportDay.inPortal(
                                DayReportId.next(),
                                internship.id(),
                                day,
                                DayKind.PRESENT,
                                List.of(MORNING),
                                null,
                                seen.basisOf(Side.TRAINEE),
                                clock.instant()),
                        Side.TRAINEE,
                        "Detto al telefono"));
        var file = ActAs.call(operator, () -> register.print(internship.id(), OCTOBER));
        var text = new PdfTextExtractor(new PdfReader(file.content())).getTextFromPage(1);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("inserito da", "per il tirocinante")
                .doesNotContain("P. P.");
    }

    @Test
    void theSheetNamesThePersonAndNotTheCode() throws IOException {
        var internship = given.placement(AUTUMN);
        given.on(LocalDate.of(2026, 10, 7));
        var code = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER))
                .codeName();
        var file = ActAs.call(internship.tutor(), () -> register.print(internship.id(), OCTOBER));
        assertThat(new PdfTextExtractor(new PdfReader(file.content())).getTextFromPage(1))
                .contains("Prova P.")
                .doesNotContain(code);
        assertThat(Paper.printable("Ștefan Żak Zoë 李")).isEqualTo("Stefan Zak Zoë ?");
    }

    @Test
    void strangersPrintNothing() {
        var internship = given.placement(AUTUMN);
        assertThatThrownBy(() ->
                        ActAs.run(accounts.fresh(Role.COMPANY_CONTACT), () -> register.print(internship.id(), OCTOBER)))
                .isInstanceOf(NotFound.class);
    }
}
