package it.florwork.allowance;

import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a month of one engagement stands and what can still become of it.
 *
 * @param planned minutes of the whole month
 * @param done minutes so far
 * @param soFar done of what was planned on the days that anybody spoke of
 * @param atThisPace of the whole month, if the rest goes as the days so far went
 * @param ifAllDone of the whole month, if nothing of the rest is missed: the best still reachable
 * @param daysLeft planned days of which nobody has said anything yet, in order
 * @param waiting those of them that are over: nobody has told them
 * @param sealed whether both have signed it
 * @param money null for those who may not know of money, and where none is paid
 */
public record Outlook(
        EngagementId engagement,
        YearMonth month,
        Minutes planned,
        Minutes done,
        Share soFar,
        Share atThisPace,
        Share ifAllDone,
        List<LocalDate> daysLeft,
        List<LocalDate> waiting,
        Absences absences,
        boolean sealed,
        @Nullable Money money)
        implements Serializable {

    /**
     * @param now if nothing more were done
     * @param atThisPace if the rest goes as the days so far went
     * @param ifAllDone if nothing of the rest is missed
     * @param missable how many of the days from today on can still be missed, whichever they are, without getting less
     *     than {@code ifAllDone}; null when there is nothing to lose any more
     * @param rectified what was added to a sealed month since, by a later rule and an operator's yes
     */
    public record Money(
            Worth now,
            Worth atThisPace,
            Worth ifAllDone,
            @Nullable Integer missable,
            Cents rectified) implements Serializable {

        /** A sealed month: what was kept of it. */
        static Money kept(Worth worth, Cents rectified) {
            return new Money(worth, worth, worth, null, rectified);
        }

        /** What the month comes to so far. */
        public Cents due() {
            return now.due().plus(rectified);
        }
    }

    /** Whether nothing can change any more but by a correction. */
    public boolean isSettled() {
        return daysLeft.isEmpty();
    }

    Outlook withoutMoney() {
        return with(null);
    }

    Outlook with(@Nullable Money other) {
        return new Outlook(
                engagement,
                month,
                planned,
                done,
                soFar,
                atThisPace,
                ifAllDone,
                daysLeft,
                waiting,
                absences,
                sealed,
                other);
    }
}
