package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shell.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    private byte[] pdf(List<MonthDetail> shown) {
        var called = called(shown);
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
                .map(month -> words.sheet(month, Objects.requireNonNull(called.get(month.candidate()))))
                .toList();
        return new RegisterPdf(sheets, heads, page -> text("attendance.register.page", page)).print();
    }

    /** What the viewer may call the people; that the sheets were printed is noted, with or without a name. */
    private Map<CandidateId, String> called(List<MonthDetail> shown) {
        var people = shown.stream().map(MonthDetail::candidate).collect(Collectors.toSet());
        var names = identities.namesFor(viewer.get(), people, "month.print");
        var nameless = people.stream()
                .filter(person -> !names.containsKey(person))
                .map(CandidateId::value)
                .toList();
        log.record("month.print", "candidate", nameless);
        var called = new HashMap<CandidateId, String>();
        shown.forEach(month -> {
            var name = names.get(month.candidate());
            called.put(month.candidate(), name == null ? month.codeName() : name.toString());
        });
        return called;
    }

    private static String fileName(EngagementId id, YearMonth month) {
        var opaque = id.toString();
        return "registro-" + month + "-" + opaque.substring(opaque.length() - SHOWN_OF_ID) + ".pdf";
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}
