package it.florwork.progress;

import it.florwork.attendance.DayKind;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lab or Jolly group at a glance: who was there, how many hours, whose card is written.
 *
 * @param weeks those shown, the latest first
 */
public record GroupBoard(String name, List<Week> weeks, List<Row> rows) {

    /**
     * One person's line.
     *
     * @param days of the latest week, as far as something was planned or done
     * @param weeks one for each of the board's weeks
     */
    public record Row(
            EngagementId engagement,
            CandidateId candidate,
            String codeName,
            List<DayCell> days,
            List<WeekCell> weeks) {}

    /** @param kind what is told of the day; null while nobody has said anything */
    public record DayCell(
            LocalDate date,
            Minutes planned,
            Minutes done,
            @Nullable DayKind kind) {}

    /**
     * @param faces whether the trainee has answered; null for who may not know, and where there is no week
     * @param inPeriod whether the person was in the group that week
     */
    public record WeekCell(
            Minutes planned,
            Minutes done,
            CardState card,
            @Nullable Boolean faces,
            boolean inPeriod) {}
}
