package it.florwork.matching;

import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Some days that a person spends at the place before anybody decides, and the two papers without which nobody may be
 * there. Who vouches for them, and when, is the match's step.
 *
 * @param act the act signed by the promoter, the host and the person
 * @param insurance what covers accidents and liability on these days
 */
public record Observation(Period period, Paper act, Paper insurance) implements Serializable {

    /** A paper by its number and the day it was signed on. */
    public record Paper(String number, LocalDate signedOn) implements Serializable {
        public static final int LONGEST_NUMBER = 60;

        public Paper {
            number = number.strip();
            if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
                throw new RuleViolation("matching.error.paperNumber", LONGEST_NUMBER);
            }
        }
    }

    public Observation {
        if (act.signedOn().isAfter(period.firstDay()) || insurance.signedOn().isAfter(period.firstDay())) {
            throw new RuleViolation("matching.error.notCovered", period.firstDay());
        }
    }
}
