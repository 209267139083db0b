package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.Identities;
import it.florwork.shared.EngagementId;
import it.florwork.shell.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of a month as a sheet of paper. */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT, Role.OPERATOR, Role.CASE_MANAGER
})
public class RegisterPrint {
    private static final int SHOWN_OF_ID = 8;

    private final Months months;
    private final RegisterWords words;
    private final Identities identities;
    private final CurrentViewer viewer;
    private final AccessLog log;
    private final Translations translations;

    RegisterPrint(
            Months months,
            RegisterWords words,
            Identities identities,
            CurrentViewer viewer,
            AccessLog log,
            Translations translations) {
        this.months = months;
        this.words = words;
        this.identities = identities;
        this.viewer = viewer;
        this.log = log;
        this.translations = translations;
    }

    public RegisterFile print(EngagementId id, YearMonth month) {
        var shown = months.month(id, month);
        var sheet = words.sheet(shown, name(shown));
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
        var pdf = new RegisterPdf(sheet, heads, page -> text("attendance.register.page", page));
        return new RegisterFile(fileName(id, month), pdf.print());
    }

    /** What the viewer may call the person; that the sheet was printed is noted, with or without a name. */
    private String name(MonthDetail shown) {
        var person = shown.candidate();
        var known =
                identities.namesFor(viewer.get(), Set.of(person), "month.print").get(person);
        if (known == null) {
            log.record("month.print", "candidate", Set.of(person.value()));
            return shown.codeName();
        }
        return known.toString();
    }

    private static String fileName(EngagementId id, YearMonth month) {
        var opaque = id.toString();
        return "registro-" + month + "-" + opaque.substring(opaque.length() - SHOWN_OF_ID) + ".pdf";
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}
