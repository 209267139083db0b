package it.florwork.opening;

import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.company.CompanyService;
import it.florwork.company.SiteCard;
import it.florwork.company.SiteId;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company is offered while it writes a need: its sites, its tutors, how many places the law leaves. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.COMPANY_CONTACT)
public class NeedQuestions {
    private static final int SMALL = 5;
    private static final int MEDIUM = 20;
    private static final int WHOLE = 100;

    private final CompanyService companies;
    private final Colleagues colleagues;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    NeedQuestions(CompanyService companies, Colleagues colleagues, RuleBook rules, CurrentViewer viewer, Clock clock) {
        this.companies = companies;
        this.colleagues = colleagues;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    public List<SiteCard> sites() {
        return companies.mySites();
    }

    public List<Colleague> tutors() {
        return colleagues.hostTutors(viewer.get().organisation());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the rule of today says for extracurricular internships at this site. */
    public HostPlaces placesAt(SiteId site) {
        int staff = companies.site(site).permanentStaff();
        if (staff > MEDIUM) {
            int percent = figure(RuleKey.HOST_PLACES_PERCENT_OF_STAFF);
            return new HostPlaces(staff, (staff * percent + WHOLE - 1) / WHOLE);
        }
        return new HostPlaces(
                staff, figure(staff > SMALL ? RuleKey.HOST_PLACES_TO_20_STAFF : RuleKey.HOST_PLACES_TO_5_STAFF));
    }

    private int figure(RuleKey key) {
        return rules.integer(key, Regime.TE, TargetGroup.ORDINARY, today());
    }
}
