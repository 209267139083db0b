package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MonthSignatureRepository extends Repository<MonthSignature, UUID> {
    MonthSignature save(MonthSignature signature);

    void flush();

    @Query("select count(s) > 0 from MonthSignature s where s.signedBy = :user and s.engagement = :engagement")
    boolean hasSigned(UserId user, EngagementId engagement);

    @Query("""
            select s from MonthSignature s
            where s.engagement = :engagement and s.monthStart = :month and s.edition = :edition and s.voidedAt is null
            order by s.side""")
    List<MonthSignature> live(EngagementId engagement, LocalDate month, int edition);

    @Query("""
            select s from MonthSignature s
            where s.engagement in :engagements and s.monthStart = :month and s.voidedAt is null""")
    List<MonthSignature> live(Collection<EngagementId> engagements, LocalDate month);
}
