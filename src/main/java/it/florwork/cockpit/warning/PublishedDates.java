package it.florwork.cockpit.warning;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from what other modules publish which dates come near: one statement each, whatever the number of people. */
@Component
class PublishedDates {
    private final JdbcClient database;

    PublishedDates(JdbcClient database) {
        this.database = database;
    }

    /** A date that somebody should have in mind. */
    record Near(
            UUID subject,
            @Nullable CandidateId candidate,
            @Nullable OrganisationId organisation,
            LocalDate day) {}

    /** Of people whose case is open: the day on which the first of what expires does so. */
    List<Near> expiring(LocalDate until) {
        return read("""
                select id as subject, id as candidate_id, null as organisation_id, next_expiry as day from person_work_card
                where next_expiry <= :until and status not in ('LEFT', 'WITHDRAWN')""", until);
    }

    /** Internships that run: their last day. */
    List<Near> ending(LocalDate until) {
        return read("""
                select id as subject, candidate_id, organisation_id, date_sub(ends_before, interval 1 day) as day
                from placement_card where status in ('ACTIVE', 'SUSPENDED') and ends_before <= date_add(:until, interval 1 day)""", until);
    }

    /** Needs that operators work on: the day on which somebody last did something about them. */
    List<Near> touched(LocalDate until) {
        return read("""
                select n.id as subject, null as candidate_id, n.organisation_id, date(greatest(n.status_since,
                    coalesce((select max(m.status_since) from match_work_card m where m.opening_id = n.id), n.status_since))) as day
                from opening_work_card n having day <= :until""", until);
    }

    private List<Near> read(String sql, LocalDate until) {
        return database.sql(sql)
                .param("until", until)
                .query((row, n) -> new Near(
                        UUID.fromString(row.getString("subject")),
                        row.getString("candidate_id") == null
                                ? null
                                : new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                        row.getString("organisation_id") == null
                                ? null
                                : new OrganisationId(UUID.fromString(row.getString("organisation_id"))),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
