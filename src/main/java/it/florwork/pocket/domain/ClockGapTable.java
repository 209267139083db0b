package it.florwork.pocket.domain;

import it.florwork.access.UserId;
import it.florwork.pocket.ClockGap;
import it.florwork.shared.EngagementId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code pocket_clock_gap}. */
@Component
public class ClockGapTable {
    private final JdbcClient database;

    ClockGapTable(JdbcClient database) {
        this.database = database;
    }

    /** Kept as it was at the first arrival of the entry. */
    public void note(UUID entry, EngagementId engagement, LocalDate date, UserId author, int minutes, Instant now) {
        database.sql("""
                        insert into pocket_clock_gap (entry_id, engagement_id, day, author_id, minutes, noticed_at)
                        values (?, ?, ?, ?, ?, ?) on duplicate key update minutes = minutes""")
                .params(
                        entry.toString(),
                        engagement.toString(),
                        date,
                        author.toString(),
                        minutes,
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Of these engagements between two days, both included, in order: one statement. */
    public List<ClockGap> of(Collection<EngagementId> engagements, LocalDate from, LocalDate to) {
        return database.sql("""
                        select engagement_id, day, minutes from pocket_clock_gap
                        where engagement_id in (:engagements) and day between :from and :to order by day, entry_id""")
                .param(
                        "engagements",
                        engagements.stream().map(EngagementId::toString).toList())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new ClockGap(
                        new EngagementId(UUID.fromString(row.getString("engagement_id"))),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        row.getInt("minutes")))
                .list();
    }
}
