package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.FileForm;
import it.florwork.shared.NotFound;
import it.florwork.shared.WrittenFile;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers as files, beside the paper (domain.md par. 9: X): of one month, or of all the months of a list. */
@Service
@Transactional
public class RegisterExport {
    private static final int AT_ONCE = 100;

    private final Reach reach;
    private final EngagementRepository engagements;
    private final Months months;
    private final MonthReading reading;
    private final RegisterPeople people;
    private final RegisterData data;

    RegisterExport(
            Reach reach,
            EngagementRepository engagements,
            Months months,
            MonthReading reading,
            RegisterPeople people,
            RegisterData data) {
        this.reach = reach;
        this.engagements = engagements;
        this.months = months;
        this.reading = reading;
        this.people = people;
        this.data = data;
    }

    @RolesAllowed({Role.COMPANY_CONTACT, Role.OPERATOR, Role.EVALUATOR, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public WrittenFile one(EngagementId id, YearMonth month, FileForm form, Locale language) {
        var engagement = reach.toJudge(id)
                .filter(found -> lastsIn(found, month))
                .orElseThrow(() -> new NotFound("month " + month + " of engagement " + id));
        return written(
                "registro-" + month + "-" + RegisterPeople.opaque(id),
                List.of(reading.detail(engagement, month)),
                month,
                form,
                language);
    }

    private static boolean lastsIn(Engagement engagement, YearMonth month) {
        var period = engagement.period();
        return !month.atEndOfMonth().isBefore(period.firstDay())
                && month.atDay(1).isBefore(period.endsBefore());
    }

    /** Of everybody whom the tutor has in a month. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public WrittenFile tutored(YearMonth month, FileForm form, Locale language) {
        var held = reach.tutored(month.atDay(1), month.atEndOfMonth());
        if (held.isEmpty()) {
            throw new NotFound("somebody to write a register of in " + month);
        }
        return written("registri-" + month, reading.details(held, month), month, form, language);
    }

    /** Of everybody in an operator's list of a month. */
    @RolesAllowed(Role.OPERATOR)
    public WrittenFile listed(YearMonth month, MonthFilter filter, FileForm form, Locale language) {
        var listed = new ArrayList<MonthDetail>();
        int total = months.count(month, filter);
        for (int page = 0; page * AT_ONCE < total; page++) {
            var ids = months.rows(month, filter, PageRequest.of(page, AT_ONCE)).stream()
                    .map(MonthRow::engagement)
                    .toList();
            listed.addAll(reading.details(engagements.amongIn(ids, month.atDay(1), month.atEndOfMonth()), month));
        }
        return written("registri-" + month, listed, month, form, language);
    }

    private WrittenFile written(String name, List<MonthDetail> shown, YearMonth month, FileForm form, Locale language) {
        var called = people.called(shown, "month.export");
        return form == FileForm.JSON
                ? WrittenFile.json(name, data.json(shown, called))
                : WrittenFile.of(name, form, data.table(shown, month, called, language));
    }
}
