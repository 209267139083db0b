package it.florwork.allowance.domain;

import it.florwork.attendance.SealedMonthCard;
import it.florwork.shared.EngagementId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was kept is added and read; there is no way to change or delete it. */
public interface MonthWorthRepository extends Repository<MonthWorth, UUID> {
    MonthWorth save(MonthWorth worth);

    @Query("select count(w) > 0 from MonthWorth w where w.seal = :seal")
    boolean isKept(String seal);

    /** What holds of months that are sealed now. */
    @Query("""
            select w from MonthWorth w join SealedMonthCard s on s.seal = w.seal
            where w.engagement in :engagements and w.monthStart between :from and :to""")
    List<MonthWorth> holding(Collection<EngagementId> engagements, LocalDate from, LocalDate to);

    /** The same of everybody, from the month that begins on this day, by id after this one. */
    @Query("""
            select w.id from MonthWorth w join SealedMonthCard s on s.seal = w.seal
            where w.monthStart >= :from and w.id > :after order by w.id""")
    List<UUID> holdingFrom(LocalDate from, UUID after, Limit limit);

    /** Locked, so that two changes of rules are compared one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from MonthWorth w where w.id in :ids order by w.id")
    List<MonthWorth> locked(Collection<UUID> ids);

    /** Months that were sealed before anybody kept what they were worth. */
    @Query("""
            select s from SealedMonthCard s where not exists (select 1 from MonthWorth w where w.seal = s.seal)
            order by s.seal""")
    List<SealedMonthCard> unkept(Limit limit);
}
