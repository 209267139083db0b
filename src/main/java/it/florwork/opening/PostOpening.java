package it.florwork.opening;

import it.florwork.access.UserId;
import it.florwork.company.SiteId;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of a need. A draft may have gaps; what is sent has none.
 *
 * @param skills the skills it names, each once
 * @param startFrom first day on which somebody may begin
 * @param startTo last day on which somebody may begin
 * @param months length of the internship
 * @param accessibility what the place offers or lacks for people who move, see or hear differently; may be empty
 * @param tutor a host tutor of the same company
 * @param expiresOn last day on which it is open; null leaves it to the portal, at most 60 days after sending
 */
public record PostOpening(
        @Nullable SiteId site,
        String title,
        String tasks,
        @Nullable OccupationCode occupation,
        Map<SkillCode, SkillNeed> skills,
        int places,
        Set<Regime> regimes,
        WeeklyTimetable timetable,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        int months,
        ItalianLevel italianLevel,
        boolean drivingLicence,
        String accessibility,
        @Nullable UserId tutor,
        @Nullable LocalDate expiresOn) {

    public PostOpening {
        title = title.strip();
        tasks = tasks.strip();
        accessibility = accessibility.strip();
        skills = Map.copyOf(skills);
        regimes = Set.copyOf(regimes);
    }

    /** An empty draft: one place, six months, both regimes, a little Italian. */
    public static PostOpening blank() {
        return new PostOpening(
                null,
                "",
                "",
                null,
                Map.of(),
                1,
                Set.of(Regime.TE, Regime.TIS),
                WeeklyTimetable.EMPTY,
                null,
                null,
                6,
                ItalianLevel.A1,
                false,
                "",
                null,
                null);
    }

    /** The same need, with another answer to "what work is it?". */
    public PostOpening describing(String title, @Nullable OccupationCode occupation, String tasks) {
        return new PostOpening(
                site,
                title,
                tasks,
                occupation,
                skills,
                places,
                regimes,
                timetable,
                startFrom,
                startTo,
                months,
                italianLevel,
                drivingLicence,
                accessibility,
                tutor,
                expiresOn);
    }

    /** The same need, with another answer to "where, and for how many?". */
    public PostOpening at(@Nullable SiteId site, int places) {
        return new PostOpening(
                site,
                title,
                tasks,
                occupation,
                skills,
                places,
                regimes,
                timetable,
                startFrom,
                startTo,
                months,
                italianLevel,
                drivingLicence,
                accessibility,
                tutor,
                expiresOn);
    }

    /** The same need, with another answer to "from when, and for how long?". */
    public PostOpening starting(@Nullable LocalDate startFrom, @Nullable LocalDate startTo, int months) {
        return new PostOpening(
                site,
                title,
                tasks,
                occupation,
                skills,
                places,
                regimes,
                timetable,
                startFrom,
                startTo,
                months,
                italianLevel,
                drivingLicence,
                accessibility,
                tutor,
                expiresOn);
    }

    /** The same need, with another answer to "on which days and hours?". */
    public PostOpening weekly(WeeklyTimetable timetable) {
        return new PostOpening(
                site,
                title,
                tasks,
                occupation,
                skills,
                places,
                regimes,
                timetable,
                startFrom,
                startTo,
                months,
                italianLevel,
                drivingLicence,
                accessibility,
                tutor,
                expiresOn);
    }

    /** The same need, with another answer to "what must one be able to do?". */
    public PostOpening asking(Map<SkillCode, SkillNeed> skills, ItalianLevel italianLevel, boolean drivingLicence) {
        return new PostOpening(
                site,
                title,
                tasks,
                occupation,
                skills,
                places,
                regimes,
                timetable,
                startFrom,
                startTo,
                months,
                italianLevel,
                drivingLicence,
                accessibility,
                tutor,
                expiresOn);
    }

    /** The same need, with another answer to "on what terms, and who follows?". */
    public PostOpening under(
            Set<Regime> regimes, @Nullable UserId tutor, String accessibility, @Nullable LocalDate expiresOn) {
        return new PostOpening(
                site,
                title,
                tasks,
                occupation,
                skills,
                places,
                regimes,
                timetable,
                startFrom,
                startTo,
                months,
                italianLevel,
                drivingLicence,
                accessibility,
                tutor,
                expiresOn);
    }
}
