package it.florwork.opening;

import it.florwork.access.OrganisationId;
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
import java.util.stream.Collectors;

/** What a need asks of whoever comes, for those who look for people: a need that was sent, so nothing is missing. */
public record OpeningRequirements(
        OpeningId opening,
        OrganisationId organisation,
        SiteId site,
        String municipality,
        OpeningStatus status,
        String title,
        OccupationCode occupation,
        Map<SkillCode, SkillNeed> skills,
        int places,
        Set<Regime> regimes,
        WeeklyTimetable timetable,
        LocalDate startFrom,
        LocalDate startTo,
        int months,
        ItalianLevel italianLevel,
        boolean drivingLicence,
        UserId tutor,
        LocalDate expiresOn) {

    public Set<SkillCode> skills(SkillNeed need) {
        return skills.entrySet().stream()
                .filter(skill -> skill.getValue() == need)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody may be proposed for it on this day. */
    public boolean isOpenOn(LocalDate day) {
        return status.isOpen() && !day.isAfter(expiresOn);
    }
}
