package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shell.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of a month as a sheet of paper. */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT, Role.OPERATOR, Role.CASE_MANAGER
})
public class RegisterPrint {
    private final Months months;
    private final RegisterWords words;
    private final RegisterPeople people;
    private final Translations translations;

    RegisterPrint(Months months, RegisterWords words, RegisterPeople people, Translations translations) {
        this.months = months;
        this.words = words;
        this.people = people;
        this.translations = translations;
    }

    public RegisterFile print(EngagementId id, YearMonth month) {
        var shown = months.month(id, month);
        return new RegisterFile(fileName(id, month), pdf(List.of(shown)));
    }

    /** The registers of everybody whom the tutor has in a month, each on a page of its own. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public RegisterFile printAll(YearMonth month) {
        var shown = months.tutored(month);
        if (shown.isEmpty()) {
            throw new NotFound("somebody to print a register of in " + month);
        }
        return new RegisterFile("registri-" + month + ".pdf", pdf(shown));
    }

    /** The registers of everybody who takes part in a group in a month, each on a page of its own. */
    @RolesAllowed(Role.OPERATOR)
    public RegisterFile printGroup(GroupId group, YearMonth month) {
        var shown = months.ofGroup(group, month);
        if (shown.isEmpty()) {
            throw new NotFound("somebody of group " + group + " in " + month);
        }
        return new RegisterFile("registri-" + month + ".pdf", pdf(shown));
    }

    private byte[] pdf(List<MonthDetail> shown) {
        var called = people.called(shown, "month.print");
        var heads = Stream.of(
                        "date",
                        "morning",
                        "afternoon",
                        "hours",
                        "activity",
                        "signatures",
                        "in",
                        "out",
                        "byTrainee",
                        "byTutor",
                        "total")
                .map(head -> text("attendance.register." + head))
                .toList();
        var sheets = shown.stream()
                .map(month -> words.sheet(month, Objects.requireNonNull(called.get(month.engagement()))))
                .toList();
        return new RegisterPdf(sheets, heads, page -> text("attendance.register.page", page)).print();
    }

    private static String fileName(EngagementId id, YearMonth month) {
        return "registro-" + month + "-" + RegisterPeople.opaque(id) + ".pdf";
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}
