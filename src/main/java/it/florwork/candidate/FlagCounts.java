package it.florwork.candidate;

import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.domain.FlagVault;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Aggregates of flags for the evaluator: the night opens each sealed record and keeps the counts alone. */
@Service
@Transactional
public class FlagCounts {
    private final FlagVault vault;
    private final AccessLog log;
    private final JdbcClient database;

    FlagCounts(FlagVault vault, AccessLog log, JdbcClient database) {
        this.vault = vault;
        this.log = log;
        this.database = database;
    }

    /** Each kind as the last night counted it; none before the first night. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.EVALUATOR)
    public List<FlagCount> rows() {
        return database
                .sql("select kind, people, known, counted_on from flag_count")
                .query((row, n) -> FlagCount.of(
                        FlagKind.valueOf(row.getString("kind")),
                        row.getInt("people"),
                        row.getInt("known"),
                        row.getObject("counted_on", LocalDate.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(FlagCount::kind))
                .toList();
    }

    /** Counts anew; a yes counts until its last day. */
    @RolesAllowed(Role.SYSTEM)
    public void count(LocalDate day) {
        var flagged = vault.peopleWithOpenCases();
        int known = database.sql("select count(*) from candidate where status not in ('LEFT', 'WITHDRAWN')")
                .query(Integer.class)
                .single();
        Map<FlagKind, Integer> counts = new EnumMap<>(FlagKind.class);
        for (var person : flagged) {
            vault.open(person).flags().stream()
                    .filter(flag -> flag.value() == FlagValue.YES)
                    .filter(flag ->
                            flag.expiresOn() == null || !flag.expiresOn().isBefore(day))
                    .forEach(flag -> counts.merge(flag.kind(), 1, Integer::sum));
        }
        if (!flagged.isEmpty()) {
            log.record(
                    "people.flags.count",
                    Identities.SUBJECT,
                    flagged.stream().map(CandidateId::value).collect(Collectors.toSet()));
        }
        for (var kind : FlagKind.values()) {
            database.sql(
                            "replace into flag_count (kind, people, known, counted_on) values (:kind, :people, :known, :day)")
                    .param("kind", kind.name())
                    .param("people", counts.getOrDefault(kind, 0))
                    .param("known", known)
                    .param("day", day)
                    .update();
        }
    }
}
