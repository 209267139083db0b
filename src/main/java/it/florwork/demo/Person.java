package it.florwork.demo;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identity;
import it.florwork.shared.EngagementId;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.TaxCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the invented people; what the portal makes of them is filled in as the history goes on. */
final class Person {
    private static final int WITHOUT_EMAIL = 15;

    final int number;
    private @Nullable CandidateId id;
    private @Nullable EngagementId engagement;
    private LocalDate firstDay = LocalDate.MAX;

    Person(int number) {
        this.number = number;
    }

    /** "Persona 07". */
    String code() {
        return "Persona %02d".formatted(number);
    }

    String caseManager() {
        return number % 2 == 1 ? "casemanager" : "casemanager2";
    }

    String operator() {
        return number % 3 == 0 ? "operator2" : "operator";
    }

    /** Comes in with a code card, and signs the register on paper. */
    boolean hasNoEmail() {
        return number == WITHOUT_EMAIL;
    }

    /** The login name; two of them are the demonstration's named accounts. */
    String account() {
        return switch (number) {
            case 16 -> "candidate1";
            case 17 -> "candidate2";
            case WITHOUT_EMAIL -> "persona-" + number;
            default -> "candidate-%02d".formatted(number);
        };
    }

    /** A test identity that belongs to nobody; persons 50 and 51 share a phone. */
    Identity identity() {
        // six letters, year, month, day and a place that no municipality has, from the number
        var fifteen = "PRVPR%c8%dA%02dZ999".formatted((char) ('A' + number % 26), number % 10, number / 10 + 1);
        return new Identity(
                code(),
                "Prova",
                TaxCode.startingWith(fifteen),
                new PhoneNumber("+39055000%04d".formatted(Math.min(number, 50))));
    }

    CandidateId id() {
        return Objects.requireNonNull(id, "not referred yet");
    }

    void id(CandidateId referred) {
        this.id = referred;
    }

    boolean hasBegun() {
        return engagement != null;
    }

    /** Enrolled is not yet begun. */
    boolean hasBegunBy(LocalDate day) {
        return engagement != null && !firstDay.isAfter(day);
    }

    EngagementId engagement() {
        return Objects.requireNonNull(engagement, "no engagement yet");
    }

    void engagement(EngagementId begun, LocalDate first) {
        this.engagement = begun;
        this.firstDay = first;
    }
}
