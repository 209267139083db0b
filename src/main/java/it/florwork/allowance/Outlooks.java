package it.florwork.allowance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.allowance.OutlookBook.Reckoned;
import it.florwork.attendance.LivedMonth;
import it.florwork.attendance.LivedMonths;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How months stand and what can still become of them, for many engagements with as many statements as for one. Tutors
 * never read of money; a company does where it pays (domain.md par. 9).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.COMPANY_CONTACT,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.SYSTEM
})
public class Outlooks {
    private final LivedMonths months;
    private final OutlookBook book;
    private final AllowanceRules rules;
    private final CurrentViewer viewer;

    Outlooks(LivedMonths months, OutlookBook book, AllowanceRules rules, CurrentViewer viewer) {
        this.months = months;
        this.book = book;
        this.rules = rules;
        this.viewer = viewer;
    }

    /** Of those that last in the month and are the viewer's to read; the others are not there. */
    public Map<EngagementId, Outlook> of(Collection<EngagementId> engagements, YearMonth month) {
        return seen(months.of(engagements, month)).collect(toMap(Outlook::engagement, Function.identity()));
    }

    /** An engagement's months from its first to the present one, the latest first; none when it is not the viewer's. */
    public List<Outlook> soFar(EngagementId engagement) {
        return seen(months.soFar(engagement)).toList();
    }

    private Stream<Outlook> seen(List<LivedMonth> lived) {
        return book.of(lived).stream()
                .map(one -> mayKnowOfMoney(one) ? one.outlook() : one.outlook().withoutMoney());
    }

    private boolean mayKnowOfMoney(Reckoned one) {
        var whose = one.whose();
        return whose != null
                && switch (viewer.get().role()) {
                    case Role.HOST_TUTOR, Role.PATH_TUTOR -> false;
                    case Role.COMPANY_CONTACT ->
                        rules.isPaidByHost(whose, one.outlook().month());
                    default -> true;
                };
    }
}
