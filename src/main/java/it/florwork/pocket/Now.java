package it.florwork.pocket;

import it.florwork.allowance.Outlook;
import it.florwork.attendance.Contact;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.TraineeDay;
import it.florwork.candidate.GroupCard;
import it.florwork.matching.MyProposal;
import it.florwork.progress.FacesSheet;
import it.florwork.progress.WeeklySheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phone needs to go on without a signal.
 *
 * @param name what its owner is called
 * @param cards a tutor's; none of a trainee
 * @param faces a trainee's; none of a tutor
 * @param months a trainee's
 * @param waiting the viewer's own reports that wait for an operator, and why
 * @param offers places offered to a trainee that wait for a word, or have a yes that lives; none of a tutor
 * @param codes with what a tutor's phone shows that it is there; none of a trainee
 */
public record Now(
        String name,
        LocalDate from,
        LocalDate to,
        List<Person> people,
        List<WeeklySheet> cards,
        List<FacesSheet> faces,
        List<Outlook> months,
        Map<DayReportId, Fate.Reason> waiting,
        List<MyProposal> offers,
        List<PlaceKey> codes) {

    /**
     * Somebody in one engagement.
     *
     * @param name first name and initial; for a trainee's own page, empty
     * @param group null for a placement
     * @param call whom a trainee or a tutor calls; null where nobody is known
     * @param promised for which days the trainee said "OK, I'll be there"
     */
    public record Person(
            TraineeDay where,
            String name,
            @Nullable GroupCard group,
            @Nullable Contact call,
            List<LocalDate> promised,
            List<DayView> days) {}
}
