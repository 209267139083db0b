package it.florwork.opening;

import it.florwork.access.UserId;
import it.florwork.company.SiteId;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a company says of a need: the answers to six questions. A draft may have gaps; what is sent has none. */
public record PostOpening(
        Work work, Where where, Start start, WeeklyTimetable timetable, Abilities abilities, Terms terms) {
    private static final int USUAL_MONTHS = 6;

    /** What work is it? */
    public record Work(String title, @Nullable OccupationCode occupation, String tasks) {
        public Work {
            title = title.strip();
            tasks = tasks.strip();
        }
    }

    /** Where, and for how many? */
    public record Where(@Nullable SiteId site, int places) {}

    /**
     * From when, and for how long?
     *
     * @param from first day on which somebody may begin
     * @param to last day on which somebody may begin
     * @param months length of the internship
     */
    public record Start(@Nullable LocalDate from, @Nullable LocalDate to, int months) {}

    /**
     * What must one be able to do?
     *
     * @param skills the skills it names, each once
     */
    public record Abilities(Map<SkillCode, SkillNeed> skills, ItalianLevel italianLevel, boolean drivingLicence) {
        public Abilities {
            skills = Map.copyOf(skills);
        }
    }

    /**
     * On what terms, and who follows?
     *
     * @param tutor a host tutor of the same company
     * @param accessibility what the place offers or lacks for people who move, see or hear differently; may be empty
     * @param expiresOn last day on which it is open; null leaves it to the portal, at most 60 days after sending
     */
    public record Terms(
            Set<Regime> regimes,
            @Nullable UserId tutor,
            String accessibility,
            @Nullable LocalDate expiresOn) {
        public Terms {
            regimes = Set.copyOf(regimes);
            accessibility = accessibility.strip();
        }
    }

    /** An empty draft: one place, six months, both regimes, a little Italian. */
    public static PostOpening blank() {
        return new PostOpening(
                new Work("", null, ""),
                new Where(null, 1),
                new Start(null, null, USUAL_MONTHS),
                WeeklyTimetable.EMPTY,
                new Abilities(Map.of(), ItalianLevel.A1, false),
                new Terms(Set.of(Regime.values()), null, "", null));
    }

    /** The same need, with another answer to this question; the others likewise. */
    public PostOpening describing(String title, @Nullable OccupationCode occupation, String tasks) {
        return new PostOpening(new Work(title, occupation, tasks), where, start, timetable, abilities, terms);
    }

    public PostOpening at(@Nullable SiteId site, int places) {
        return new PostOpening(work, new Where(site, places), start, timetable, abilities, terms);
    }

    public PostOpening starting(@Nullable LocalDate from, @Nullable LocalDate to, int months) {
        return new PostOpening(work, where, new Start(from, to, months), timetable, abilities, terms);
    }

    public PostOpening weekly(WeeklyTimetable hours) {
        return new PostOpening(work, where, start, hours, abilities, terms);
    }

    public PostOpening asking(Map<SkillCode, SkillNeed> skills, ItalianLevel italian, boolean drivingLicence) {
        return new PostOpening(work, where, start, timetable, new Abilities(skills, italian, drivingLicence), terms);
    }

    public PostOpening under(
            Set<Regime> regimes, @Nullable UserId tutor, String accessibility, @Nullable LocalDate expiresOn) {
        return new PostOpening(
                work, where, start, timetable, abilities, new Terms(regimes, tutor, accessibility, expiresOn));
    }

    /** The six answers, in the order of their questions. */
    public List<Object> answers() {
        return List.of(work, where, start, timetable, abilities, terms);
    }

    public String title() {
        return work.title();
    }

    public String tasks() {
        return work.tasks();
    }

    public @Nullable OccupationCode occupation() {
        return work.occupation();
    }

    public @Nullable SiteId site() {
        return where.site();
    }

    public int places() {
        return where.places();
    }

    public @Nullable LocalDate startFrom() {
        return start.from();
    }

    public @Nullable LocalDate startTo() {
        return start.to();
    }

    public int months() {
        return start.months();
    }

    public Map<SkillCode, SkillNeed> skills() {
        return abilities.skills();
    }

    public ItalianLevel italianLevel() {
        return abilities.italianLevel();
    }

    public boolean drivingLicence() {
        return abilities.drivingLicence();
    }

    public Set<Regime> regimes() {
        return terms.regimes();
    }

    public @Nullable UserId tutor() {
        return terms.tutor();
    }

    public String accessibility() {
        return terms.accessibility();
    }

    public @Nullable LocalDate expiresOn() {
        return terms.expiresOn();
    }
}
