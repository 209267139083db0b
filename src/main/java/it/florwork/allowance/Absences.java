package it.florwork.allowance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was missing when, this month and the one before, up to today; whether justified or not, never why.
 *
 * @param days in order
 * @param unjustified those of them that nobody justified, in order
 * @param inARow planned days missed one after the other, up to the last one that anybody spoke of
 */
public record Absences(List<LocalDate> days, List<LocalDate> unjustified, int inARow) implements Serializable {
    public Absences {
        days = List.copyOf(days);
        unjustified = List.copyOf(unjustified);
    }

    public int inMonthOf(LocalDate day) {
        return (int) days.stream()
                .filter(one -> one.getYear() == day.getYear() && one.getMonth() == day.getMonth())
                .count();
    }
}
