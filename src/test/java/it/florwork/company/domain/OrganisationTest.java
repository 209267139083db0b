package it.florwork.company.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.company.DeclarationPoint;
import it.florwork.company.FoundOrganisation;
import it.florwork.company.OrganisationKind;
import it.florwork.company.SiteData;
import it.florwork.company.SiteId;
import it.florwork.rules.Region;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.VatNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final VatNumber VAT = VatNumber.startingWith("0130711048");

    @Test
    void aHostHasAVatNumber() {
        refused("company.error.vatNumberMissing", () -> organisation(OrganisationKind.COMPANY, null, null));
        assertThat(organisation(OrganisationKind.COMPANY, VAT, null).vatNumber())
                .isEqualTo(VAT);
        assertThat(organisation(OrganisationKind.MUNICIPALITY, null, null).vatNumber())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pec", "pec@", "pec@it", "a b@pec.it", "@pec.it", "a@pec..it"})
    void certifiedMailIsAnAddress(String text) {
        refused("company.error.certifiedMail", () -> organisation(OrganisationKind.COMPANY, VAT, text));
    }

    @Test
    void onlyHostsHaveSitesAndAgreements() {
        var lead = organisation(OrganisationKind.MUNICIPALITY, null, null);
        refused("company.error.noHost", () -> site(lead, "81.30", TODAY));
        refused("company.error.noHost", () -> lead.agree(Period.startingOn(TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"81", "8.30", "81.", "81.300", "81.30.123", "AB.30", "81,30"})
    void anAtecoCodeHasItsForm(String code) {
        refused("company.error.ateco", () -> site(host(), code, TODAY));
    }

    @Test
    void staffIsNotCountedInTheFuture() {
        refused("company.error.countedInTheFuture", () -> site(host(), "81.30", TODAY.plusDays(1)));
    }

    @Test
    void aSiteKeepsWhatWasSaid() {
        assertThat(site(host(), "81.30.00", TODAY).data())
                .isEqualTo(new SiteData(
                        "Serre",
                        "Via delle Serre 1",
                        "Firenze",
                        MonthDay.of(6, 24),
                        "81.30.00",
                        12,
                        TODAY,
                        Region.LOMBARDY));
    }

    @Test
    void aDeclarationCountsSixMonthsAndOnlyWhenAllIsConfirmed() {
        var all = declaration(EnumSet.allOf(DeclarationPoint.class)).row(6);
        assertThat(all.isGoodOn(TODAY)).isTrue();
        assertThat(all.isGoodOn(TODAY.plusMonths(6))).isTrue();
        assertThat(all.isGoodOn(TODAY.plusMonths(6).plusDays(1))).isFalse();
        var gap = declaration(EnumSet.complementOf(EnumSet.of(DeclarationPoint.SAFETY_LAW)))
                .row(6);
        assertThat(gap.isGoodOn(TODAY)).isFalse();
        assertThat(gap.notConfirmed()).containsExactly(DeclarationPoint.SAFETY_LAW);
    }

    private static HostDeclaration declaration(Set<DeclarationPoint> confirmed) {
        var noon = Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), PortalClock.ROME);
        return new HostDeclaration(OrganisationId.next(), TODAY, confirmed, UserId.next(), noon);
    }

    private static Organisation host() {
        return organisation(OrganisationKind.COMPANY, VAT, "vivaio@pec.it");
    }

    private static Organisation organisation(
            OrganisationKind kind, @Nullable VatNumber vatNumber, @Nullable String mail) {
        return new Organisation(new FoundOrganisation(OrganisationId.next(), kind, "Vivaio", vatNumber, mail));
    }

    private static HostSite site(Organisation host, String ateco, LocalDate countedOn) {
        var data = new SiteData(
                "Serre", "Via delle Serre 1", "Firenze", MonthDay.of(6, 24), ateco, 12, countedOn, Region.LOMBARDY);
        return new HostSite(SiteId.next(), host, data, TODAY);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(RuleViolation.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
