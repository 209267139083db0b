package it.florwork.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.rules.Region;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.VatNumber;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CompanyServiceTest {
    private static final SiteData SERRE = new SiteData(
            "Serre",
            "Via delle Serre 1",
            "Firenze",
            MonthDay.of(6, 24),
            "01.30",
            12,
            LocalDate.of(2026, 11, 2),
            Region.OF_THE_PROJECT);

    @Autowired
    OrganisationService register;

    @Autowired
    CompanyService companies;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Viewer admin;
    private Viewer operator;
    private Viewer contact;
    private OrganisationId company;

    @BeforeEach
    void aCompanyWithASite() {
        admin = accounts.named("admin");
        operator = accounts.named("operator");
        contact = accounts.fresh(Role.COMPANY_CONTACT);
        company = contact.organisation();
        ActAs.run(admin, () -> register.addSite(SiteId.next(), company, SERRE));
    }

    @Test
    void aContactReadsItsOwnCompanyOnly() {
        var other = accounts.fresh(Role.COMPANY_CONTACT).organisation();
        ActAs.run(contact, () -> {
            assertThat(companies.organisation(company).sites())
                    .extracting(SiteDetail::data)
                    .containsExactly(SERRE);
            assertThat(companies.mySites()).extracting(SiteCard::name).containsExactly("Serre");
            assertThatThrownBy(() -> companies.organisation(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> companies.companies("", PageRequest.of(0, 10)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.OPERATOR, Role.COMPANY_CONTACT, Role.CASE_MANAGER, Role.CANDIDATE, Role.DPO})
    void onlyTheAdministratorKeepsTheRegister(String role) {
        ActAs.run(
                accounts.fresh(role),
                () -> assertThatThrownBy(() -> register.rows("", PageRequest.of(0, 10)))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        ActAs.run(admin, () -> {
            var read = companies.organisation(company);
            register.revise(company, read.version(), "Primo " + company, read.vatNumber(), null);
            assertThatThrownBy(() ->
                            register.revise(company, read.version(), "Secondo " + company, read.vatNumber(), null))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(companies.organisation(company).name()).isEqualTo("Primo " + company);
        });
    }

    @Test
    void aVatNumberBelongsToOneOrganisation() {
        ActAs.run(admin, () -> {
            var taken = companies.organisation(company).vatNumber();
            assertThatThrownBy(() -> register.found(new FoundOrganisation(
                            OrganisationId.next(), OrganisationKind.COMPANY, "Doppio " + company, taken, null)))
                    .isInstanceOf(RuleViolation.class)
                    .extracting("key")
                    .isEqualTo("company.error.vatNumberTaken");
        });
    }

    @Test
    void anOperatorFindsACompanyByTheBeginningOfItsName() {
        ActAs.run(admin, () -> {
            var read = companies.organisation(company);
            register.revise(company, read.version(), "Zinnie " + company, read.vatNumber(), null);
        });
        ActAs.run(operator, () -> {
            assertThat(companies.companies("zinnie " + company, PageRequest.of(0, 10)))
                    .extracting(OrganisationRow::id, OrganisationRow::sites)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(company, 1L));
            assertThat(companies.count("zinnie " + company)).isEqualTo(1);
        });
    }

    @Test
    void theLastDeclarationAndTheAgreementCount() {
        var today = LocalDate.now(clock);
        ActAs.run(contact, () -> {
            companies.declare(company, today, EnumSet.of(DeclarationPoint.SAFETY_LAW));
            companies.declare(company, today, EnumSet.allOf(DeclarationPoint.class));
        });
        ActAs.run(operator, () -> {
            companies.agree(company, Period.of(today, today.plusYears(1)));
            var read = companies.organisation(company);
            assertThat(read.declaration())
                    .satisfies(declaration ->
                            assertThat(declaration.isGoodOn(today)).isTrue());
            assertThat(read.agreement()).isEqualTo(Period.of(today, today.plusYears(1)));
        });
        ActAs.run(
                accounts.fresh(Role.COMPANY_CONTACT),
                () -> assertThatThrownBy(() -> companies.declare(company, today, EnumSet.allOf(DeclarationPoint.class)))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void twoAdministratorsCannotFoundTheSameCompanyAtOnce() throws Exception {
        var number = TestAccounts.vatNumber();
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> ActAs.run(
                    admin,
                    () -> transaction.executeWithoutResult(status -> {
                        register.found(twin("Primo", number));
                        register.exists(company); // a query sends the insert
                        written.countDown();
                        try {
                            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
                        } catch (InterruptedException interrupted) {
                            throw new IllegalStateException(interrupted);
                        }
                    })));
            assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
            var second = threads.submit(() -> ActAs.run(admin, () -> register.found(twin("Secondo", number))));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            go.countDown();
            first.get(10, TimeUnit.SECONDS);
            assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private static FoundOrganisation twin(String name, VatNumber number) {
        var id = OrganisationId.next();
        return new FoundOrganisation(id, OrganisationKind.COMPANY, name + " " + id, number, null);
    }
}
