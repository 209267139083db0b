package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.FileForm;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.WrittenFile;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@UseCase("UC-84")
class RegisterExportTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);
    private static final Period TERM = Period.of(LocalDate.of(2026, 9, 14), LocalDate.of(2027, 1, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    RegisterExport export;

    @Autowired
    RegisterPrint register;

    @Autowired
    WeekSheets weeks;

    @Autowired
    Days days;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private Internship begun() {
        var internship = given.placement(TERM);
        given.on(TUESDAY);
        ActAs.run(
                internship.tutor(),
                () -> days.report(ReportDay.inPortal(
                        DayReportId.next(),
                        internship.id(),
                        MONDAY,
                        DayKind.PRESENT,
                        List.of(GivenAttendance.MORNING),
                        "=1+1; vasi",
                        days.day(internship.id(), MONDAY).basisOf(Side.TUTOR),
                        clock.instant())));
        given.traineeSays(internship, TUESDAY, DayKind.SICK);
        return internship;
    }

    private WrittenFile one(Viewer who, Internship internship, FileForm form) {
        return ActAs.call(who, () -> export.one(internship.id(), OCTOBER, form, Locale.ITALIAN));
    }

    private static String text(WrittenFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private Viewer company(Internship internship) {
        return accounts.fresh(Role.COMPANY_CONTACT, internship.tutor().organisation());
    }

    @Test
    void aMonthAsASpreadsheetOfThisCountryReadsIt() {
        var internship = begun();
        var file = one(accounts.fresh(Role.OPERATOR), internship, FileForm.CSV);
        assertThat(file.name()).matches("registro-2026-10-[0-9a-f]{8}\\.csv");
        assertThat(text(file))
                .startsWith("\uFEFFPersona;Data;Orari;Ore fatte;Ore previste;")
                .contains(";2026-10-05;8:30-12:30;4,00;4,00;Presente;\"'=1+1; vasi\";")
                .contains(";2026-10-06;;0,00;4,00;Malattia;");
        assertThat(one(accounts.fresh(Role.OPERATOR), internship, FileForm.XLSX).content())
                .startsWith('P', 'K');
    }

    @Test
    void aHostReadsJustifiedAndAnEvaluatorNeitherWordsNorWho() {
        var internship = begun();
        assertThat(text(one(company(internship), internship, FileForm.CSV)))
                .contains(";2026-10-06;;0,00;4,00;Assenza giustificata;")
                .doesNotContain("Malattia");
        var judged = text(one(accounts.fresh(Role.EVALUATOR), internship, FileForm.CSV));
        assertThat(judged)
                .contains("T-", ";2026-10-05;8:30-12:30;4,00;4,00;Presente;;")
                .doesNotContain("vasi", "Malattia");
        var json = JsonMapper.builder()
                .build()
                .readTree(one(accounts.fresh(Role.EVALUATOR), internship, FileForm.JSON)
                        .content());
        var month = json.path("months").path(0);
        assertThat(month.path("person").asString()).startsWith("T-");
        assertThat(month.path("doneMinutes").asInt()).isEqualTo(240);
        assertThat(month.path("days").path(2).path("date").asString()).isEqualTo("2026-10-04");
        assertThat(text(one(accounts.fresh(Role.EVALUATOR), internship, FileForm.JSON)))
                .doesNotContain(internship.candidate().toString(), "SICK", "activity");
    }

    @Test
    void whoTookOutWhoseMonthIsNoted() {
        var internship = begun();
        one(accounts.fresh(Role.EVALUATOR), internship, FileForm.JSON);
        one(company(internship), internship, FileForm.XLSX);
        assertThat(database.sql("select count(*) from access_log_subject s join access_log l on l.id = s.log_id"
                                + " where l.purpose = 'month.export' and s.subject_id = ?")
                        .param(internship.candidate().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.PATH_TUTOR})
    void anothersMonthIsNotThere(String role) {
        var internship = begun();
        var stranger = accounts.fresh(role);
        assertThatThrownBy(() -> one(stranger, internship, FileForm.CSV)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.call(
                        accounts.fresh(Role.EVALUATOR),
                        () -> export.one(internship.id(), YearMonth.of(2027, 5), FileForm.CSV, Locale.ITALIAN)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CANDIDATE, Role.CASE_MANAGER, Role.ADMINISTRATOR, Role.DPO})
    void whoHasNoRightToFilesIsRefused(String role) {
        var internship = begun();
        assertThatThrownBy(() -> one(accounts.fresh(role), internship, FileForm.CSV))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aListIsOneFileOfAllItsMonths() {
        var group = given.jolly(TERM, 3);
        var single = given.jolly(TERM, 1);
        given.on(TUESDAY);
        var file = ActAs.call(group.tutor(), () -> export.tutored(OCTOBER, FileForm.JSON, Locale.ITALIAN));
        assertThat(file.name()).isEqualTo("registri-2026-10.json");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(file.content())
                        .path("months")
                        .size())
                .isEqualTo(3);
        int few = Statements.during(
                        () -> ActAs.call(single.tutor(), () -> export.tutored(OCTOBER, FileForm.CSV, Locale.ITALIAN)))
                .size();
        assertThat(Statements.during(
                        () -> ActAs.call(group.tutor(), () -> export.tutored(OCTOBER, FileForm.CSV, Locale.ITALIAN))))
                .hasSizeLessThanOrEqualTo(few + 4); // the access log writes a line for each person
        assertThat(text(ActAs.call(
                        accounts.fresh(Role.OPERATOR),
                        () -> export.listed(OCTOBER, MonthFilter.ALL, FileForm.CSV, Locale.ENGLISH))))
                .startsWith("\uFEFFPerson;Date;");
        assertThatThrownBy(() -> ActAs.call(
                        accounts.fresh(Role.PATH_TUTOR), () -> export.tutored(OCTOBER, FileForm.CSV, Locale.ITALIAN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOperatorPrintsAGroupsPapers() {
        var group = given.jolly(TERM, 2);
        given.on(TUESDAY);
        var operator = accounts.fresh(Role.OPERATOR);
        assertThat(ActAs.call(operator, () -> register.printGroup(group.id(), OCTOBER))
                        .content())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(ActAs.call(operator, () -> weeks.printGroup(group.id(), TUESDAY))
                        .name())
                .isEqualTo("foglio-2026-10-05.pdf");
        assertThatThrownBy(() -> ActAs.call(operator, () -> register.printGroup(group.id(), YearMonth.of(2028, 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @UseCase("UC-119")
    void anOperatorPrintsABlankWeekOfAHostForWhoeverIsThere() throws IOException {
        var internship = given.placement(TERM);
        given.on(TUESDAY);
        var operator = accounts.fresh(Role.OPERATOR);
        var host = internship.tutor().organisation();
        assertThat(ActAs.call(operator, () -> weeks.weeksOf(host)))
                .containsExactly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12));
        var sheet = ActAs.call(operator, () -> weeks.printHost(host, TUESDAY));
        assertThat(new PdfTextExtractor(new PdfReader(sheet.content())).getTextFromPage(1))
                .contains("Prova P.");
        var elsewhere = accounts.fresh(Role.COMPANY_CONTACT).organisation();
        assertThat(ActAs.call(operator, () -> weeks.weeksOf(elsewhere))).isEmpty();
        assertThatThrownBy(() -> ActAs.call(operator, () -> weeks.printHost(elsewhere, TUESDAY)))
                .isInstanceOf(NotFound.class);
    }
}
