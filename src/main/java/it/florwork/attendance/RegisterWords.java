package it.florwork.attendance;

import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.company.CompanyCard;
import it.florwork.shared.Minutes;
import it.florwork.shared.Paper;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.Translations;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says a month in the words of the register: a paper for the authorities, so always in Italian. */
@Component
class RegisterWords {
    private static final int NOON = 13 * 60;
    private static final int SHOWN_OF_HASH = 16;
    private static final int LONGEST_INITIALS = 9;

    private final Translations translations;
    private final RegisterNamesRepository names;

    RegisterWords(Translations translations, RegisterNamesRepository names) {
        this.translations = translations;
        this.names = names;
    }

    /** @param trainee what the viewer may call the person */
    RegisterSheet sheet(MonthDetail month, String trainee) {
        var formats = new Formats(Locale.ITALIAN, this::text);
        var person = Paper.printable(trainee);
        var tutor = month.signatureOf(Side.TUTOR).isPresent()
                ? names.signer(month.engagement(), month.month().atDay(1), month.version())
                        .orElse("")
                : "";
        return new RegisterSheet(
                text("attendance.register.title"),
                text("attendance.register.subtitle", formats.month(month.month()), month.version()),
                text(
                        month.regime() == null
                                ? "attendance.register.ENROLMENT"
                                : "attendance.register." + month.regime()),
                facts(month, person, tutor),
                month.days().stream()
                        .map(day -> row(day, month, formats, initials(person), initials(tutor)))
                        .toList(),
                formats.clock(month.done()),
                text("attendance.register.ofPlanned", formats.clock(month.planned())),
                signatures(month),
                proof(month),
                PaperCode.ofMonth(month.engagement(), month.month(), month.version(), month.contentHash()));
    }

    private List<RegisterSheet.Fact> facts(MonthDetail month, String person, String tutor) {
        var host =
                names.organisation(month.organisation()).map(CompanyCard::name).orElse("");
        boolean placement = month.kind() == EngagementKind.PLACEMENT;
        return List.of(
                new RegisterSheet.Fact(text("attendance.register.trainee"), person),
                new RegisterSheet.Fact(
                        text(placement ? "attendance.register.host" : "attendance.register.provider"),
                        host + ", " + month.address()),
                new RegisterSheet.Fact(
                        text("attendance.register.promoter"),
                        names.promoters().stream()
                                .findFirst()
                                .map(CompanyCard::name)
                                .orElse("")),
                new RegisterSheet.Fact(
                        text(placement ? "attendance.register.hostTutor" : "attendance.register.pathTutor"), tutor));
    }

    private RegisterSheet.Day row(DayView day, MonthDetail month, Formats formats, String person, String tutor) {
        var counts = day.counts();
        var slots = counts == null ? List.<TimeSlot>of() : counts.slots();
        var morning = slots.stream().filter(slot -> slot.from() < NOON).toList();
        var afternoon = slots.stream().filter(slot -> slot.from() >= NOON).toList();
        boolean worked = counts != null && counts.kind().countsAsDone();
        return new RegisterSheet.Day(
                day.date().getDayOfMonth() + " " + weekday(day.date()),
                List.of(
                        under(morning, formats, true),
                        under(morning, formats, false),
                        under(afternoon, formats, true),
                        under(afternoon, formats, false)),
                worked ? formats.clock(day.doneMinutes()) : "",
                activity(day),
                worked && (hasSpoken(day) || signedInPortal(month, Side.TRAINEE)) ? person : "",
                worked && signedInPortal(month, Side.TUTOR) ? tutor : "",
                isFree(day));
    }

    private static boolean isFree(DayView day) {
        return day.planned().isEmpty() && day.doneMinutes().equals(Minutes.ZERO)
                || day.date().getDayOfWeek() == DayOfWeek.SUNDAY
                        && day.planned().isEmpty();
    }

    private static String under(List<TimeSlot> slots, Formats formats, boolean start) {
        return slots.stream()
                .map(slot -> formats.time(start ? slot.from() : slot.to()))
                .collect(Collectors.joining("\n"));
    }

    private String activity(DayView day) {
        var counts = day.counts();
        if (counts == null) {
            return day.off() == null ? "" : kind(day.off());
        }
        var words = new ArrayList<String>();
        if (counts.kind() != DayKind.PRESENT && counts.kind() != DayKind.PARTIAL) {
            words.add(kind(counts.kind()));
        }
        if (counts.activity() != null && counts.kind().countsAsDone()) {
            words.add(Paper.printable(counts.activity()));
        }
        var line = String.join(": ", words);
        return Stream.concat(Stream.of(line).filter(one -> !one.isEmpty()), entered(day))
                .collect(Collectors.joining(" · "));
    }

    /** Initials stand for a word of one's own, not for one that somebody else entered. */
    private static boolean hasSpoken(DayView day) {
        return day.trainee().stream().anyMatch(word -> word.scribe() == null);
    }

    /** "Entered by … for the trainee", of each word that counts and was written by somebody else. */
    private Stream<String> entered(DayView day) {
        var counts = day.counts();
        return Stream.of(day.trainee(), day.tutor())
                .flatMap(List::stream)
                .filter(word -> word.scribe() != null && counts != null && word.saysTheSameAs(counts))
                .map(word -> text(
                        "attendance.register.enteredBy." + word.side(),
                        Paper.printable(word.scribe().name())))
                .distinct();
    }

    /** On paper, too, an absence is justified or not, and nothing is said about health. */
    private String kind(DayKind kind) {
        return text("attendance.kind." + kind.asHostsSeeIt());
    }

    private List<RegisterSheet.Signature> signatures(MonthDetail month) {
        boolean placement = month.kind() == EngagementKind.PLACEMENT;
        var verified = month.verifiedAt();
        return List.of(
                new RegisterSheet.Signature(
                        text("attendance.register.signTrainee"),
                        signed(month, Side.TRAINEE, "attendance.register.confirmedOn")),
                new RegisterSheet.Signature(
                        text(placement ? "attendance.register.signHostTutor" : "attendance.register.signPathTutor"),
                        signed(month, Side.TUTOR, "attendance.register.signedOn")),
                new RegisterSheet.Signature(
                        text("attendance.register.signOperator"),
                        verified == null
                                ? ""
                                : text(
                                        "attendance.register.verifiedOn",
                                        plain(verified.atZone(PortalClock.ROME).toLocalDate()))));
    }

    private String signed(MonthDetail month, Side side, String inPortal) {
        return month.signatureOf(side)
                .map(signature -> text(
                        signature.onPaper() ? "attendance.register.onPaper" : inPortal,
                        plain(signature.at().atZone(PortalClock.ROME).toLocalDate())))
                .orElse("");
    }

    private static boolean signedInPortal(MonthDetail month, Side side) {
        return month.signatureOf(side).filter(signature -> !signature.onPaper()).isPresent();
    }

    private String proof(MonthDetail month) {
        var seal = month.seal();
        return text(
                seal == null ? "attendance.register.content" : "attendance.register.seal",
                grouped(Objects.requireNonNullElse(seal, month.contentHash())));
    }

    private static String grouped(String hash) {
        return hash.substring(0, SHOWN_OF_HASH).replaceAll("(.{4})(?=.)", "$1 ") + " … "
                + hash.substring(hash.length() - 4);
    }

    private static String plain(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ITALIAN);
    }

    /** "Persona 14" becomes "P. 14"; as much as fits the column. */
    private static String initials(String name) {
        var initials = name.replaceAll("(\\p{L})\\p{L}+", "$1.");
        return initials.substring(0, Math.min(initials.length(), LONGEST_INITIALS));
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}
