package it.florwork.company;

import java.time.LocalDate;
import java.util.Set;

/** A host's declaration: what it could not confirm, and how long it counts. */
public record DeclarationRow(LocalDate declaredOn, Set<DeclarationPoint> notConfirmed, LocalDate validTo) {
    public boolean isGoodOn(LocalDate day) {
        return notConfirmed.isEmpty() && !day.isBefore(declaredOn) && !day.isAfter(validTo);
    }
}
