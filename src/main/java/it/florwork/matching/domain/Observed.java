package it.florwork.matching.domain;

import it.florwork.matching.Observation;
import it.florwork.matching.Observation.Paper;
import it.florwork.shared.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** An observation as its columns. */
@Embeddable
record Observed(
        @Column(name = "observed_from") LocalDate firstDay,
        @Column(name = "observed_to") LocalDate lastDay,
        @Column(name = "act_number") String actNumber,
        @Column(name = "act_signed_on") LocalDate actSignedOn,
        @Column(name = "insurance_number") String insuranceNumber,
        @Column(name = "insurance_signed_on") LocalDate insuranceSignedOn)
        implements Serializable {

    static Observed of(Observation days) {
        return new Observed(
                days.period().firstDay(),
                days.period().lastDay(),
                days.act().number(),
                days.act().signedOn(),
                days.insurance().number(),
                days.insurance().signedOn());
    }

    Observation days() {
        return new Observation(
                Period.of(firstDay, lastDay),
                new Paper(actNumber, actSignedOn),
                new Paper(insuranceNumber, insuranceSignedOn));
    }
}
