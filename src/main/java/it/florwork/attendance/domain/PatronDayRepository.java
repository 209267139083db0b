package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.time.MonthDay;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which municipalities rest on their patron's day: those of the hosts' sites, and those where groups meet. */
public interface PatronDayRepository extends Repository<Engagement, EngagementId> {
    /** A municipality and its holiday. */
    record PatronDay(String municipality, MonthDay day) {}

    @Query("""
            select distinct new it.florwork.attendance.domain.PatronDayRepository$PatronDay(s.municipality, s.patronDay)
            from SiteCard s where s.patronDay is not null""")
    List<PatronDay> ofSites();

    @Query("""
            select distinct new it.florwork.attendance.domain.PatronDayRepository$PatronDay(e.municipality, e.patronDay)
            from Engagement e where e.patronDay is not null and not e.cancelled""")
    List<PatronDay> ofEngagements();
}
