package it.florwork.pocket.domain;

import it.florwork.access.UserId;
import it.florwork.pocket.CodeWorth;
import it.florwork.pocket.PresenceSeen;
import it.florwork.pocket.ShowCode;
import it.florwork.shared.EngagementId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code pocket_presence}. */
@Component
public class PresenceTable {
    private final JdbcClient database;

    PresenceTable(JdbcClient database) {
        this.database = database;
    }

    /** Of one act, by its id. */
    public record Kept(UserId author, ShowCode said, PresenceCode.Found found) {}

    /** @param date of an act of the viewer's */
    public record Act(UUID id, LocalDate date) {}

    public Optional<Kept> find(UUID id) {
        return database.sql("select * from pocket_presence where id = ?")
                .param(id.toString())
                .query((row, number) -> {
                    int minutes = row.getInt("minutes");
                    boolean inTime = row.wasNull();
                    return new Kept(
                            new UserId(UUID.fromString(row.getString("author_id"))),
                            new ShowCode(
                                    id,
                                    new EngagementId(UUID.fromString(row.getString("engagement_id"))),
                                    Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                                    row.getString("code"),
                                    row.getString("device"),
                                    row.getLong("device_sequence"),
                                    Objects.requireNonNull(row.getObject("device_time", LocalDateTime.class))
                                            .toInstant(ZoneOffset.UTC)),
                            new PresenceCode.Found(
                                    CodeWorth.valueOf(row.getString("worth")),
                                    inTime ? null : Integer.valueOf(minutes)));
                })
                .optional();
    }

    public int countOf(EngagementId engagement, LocalDate date) {
        return database.sql("select count(*) from pocket_presence where engagement_id = ? and day = ?")
                .params(engagement.toString(), date)
                .query(Integer.class)
                .single();
    }

    public void add(ShowCode said, UserId author, PresenceCode.Found found, Instant now) {
        database.sql("""
                        insert into pocket_presence (id, engagement_id, day, author_id, code, device, device_sequence,
                            device_time, worth, minutes, received_at)
                        values (:id, :engagement, :day, :author, :code, :device, :sequence, :time, :worth, :minutes, :now)""")
                .param("id", said.id().toString())
                .param("engagement", said.engagement().toString())
                .param("day", said.date())
                .param("author", author.toString())
                .param("code", said.code())
                .param("device", said.device())
                .param("sequence", said.sequence())
                .param("time", utc(said.deviceTime()))
                .param("worth", found.worth().name())
                .param("minutes", found.minutes())
                .param("now", utc(now))
                .update();
    }

    /** Of these engagements between two days, both included: of each day the best, in order. */
    public List<PresenceSeen> of(Collection<EngagementId> engagements, LocalDate from, LocalDate to) {
        return database.sql("""
                        select engagement_id, day, worth, minutes from (
                            select engagement_id, day, worth, minutes, row_number() over (partition by engagement_id, day
                                order by field(worth, 'GOOD', 'OTHER_TIME', 'OTHER_CODE'), abs(minutes), id) as place
                            from pocket_presence where engagement_id in (:engagements) and day between :from and :to) ranked
                        where place = 1 order by day, engagement_id""")
                .param(
                        "engagements",
                        engagements.stream().map(EngagementId::toString).toList())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new PresenceSeen(
                        new EngagementId(UUID.fromString(row.getString("engagement_id"))),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        CodeWorth.valueOf(row.getString("worth")),
                        row.getObject("minutes", Integer.class)))
                .list();
    }

    /** Whatever a person sent of these days, from one installation or from all. */
    public List<Act> acts(UserId author, @Nullable String device, LocalDate from, LocalDate to) {
        return database.sql("""
                        select id, day from pocket_presence
                        where author_id = :author and day between :from and :to and (:device is null or device = :device)""")
                .param("author", author.toString())
                .param("from", from)
                .param("to", to)
                .param("device", device)
                .query((row, number) -> new Act(
                        UUID.fromString(row.getString("id")),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class))))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
