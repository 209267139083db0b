package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
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
    private final AccessLog log;
    private final Translations translations;

    RegisterPrint(Months months, RegisterWords words, AccessLog log, Translations translations) {
        this.months = months;
        this.words = words;
        this.log = log;
        this.translations = translations;
    }

    public RegisterFile print(EngagementId id, YearMonth month) {
        var shown = months.month(id, month);
        log.record("month.print", "candidate", Set.of(shown.candidate().value()));
        var sheet = words.sheet(shown);
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

    private static String fileName(EngagementId id, YearMonth month) {
        var opaque = id.toString();
        return "registro-" + month + "-" + opaque.substring(opaque.length() - SHOWN_OF_ID) + ".pdf";
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}
