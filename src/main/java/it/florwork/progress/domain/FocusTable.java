package it.florwork.progress.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PathwayKind;
import it.florwork.progress.FocusPathway;
import it.florwork.progress.FocusRow;
import it.florwork.shared.Period;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code card_focus}: which skills matter where, from when to when; and who is trained for what. */
@Component
public class FocusTable {
    private static final String PLACEMENT = "PLACEMENT";

    private final JdbcClient database;

    FocusTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A skill that matters on a pathway.
     *
     * @param onlyTrained asked only of who holds a certificate for it
     */
    record Focus(String pathway, SkillCode skill, boolean onlyTrained) {
        boolean isOf(@Nullable PathwayKind kind) {
            return pathway.equals(kind == null ? PLACEMENT : kind.name());
        }
    }

    /** The rows valid on this day, in the vocabulary's order. */
    List<Focus> on(LocalDate day) {
        return database.sql("""
                        select f.pathway, f.skill, f.only_trained from card_focus f join skill s on s.code = f.skill
                        where f.valid_from <= :day and f.valid_to > :day order by s.place""")
                .param("day", day)
                .query((row, n) -> new Focus(
                        row.getString("pathway"),
                        new SkillCode(row.getString("skill")),
                        row.getBoolean("only_trained")))
                .list();
    }

    /** For which skills each of these people holds a certificate that is not younger than this day. */
    Map<CandidateId, Set<SkillCode>> trained(Collection<CandidateId> people, LocalDate on) {
        record Certificate(CandidateId person, SkillCode skill) {}
        return people.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                        select candidate_id, skill_code from certificate_card
                        where candidate_id in (:people) and since <= :day""")
                        .param(
                                "people",
                                people.stream().map(CandidateId::toString).toList())
                        .param("day", on)
                        .query((row, n) -> new Certificate(
                                new CandidateId(UUID.fromString(row.getString(1))), new SkillCode(row.getString(2))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Certificate::person, Collectors.mapping(Certificate::skill, Collectors.toSet())));
    }

    /** Every row, past and future ones too: by pathway, then in the vocabulary's order. */
    public List<FocusRow> rows() {
        return database.sql("""
                        select f.pathway, f.skill, f.only_trained, f.valid_from, f.valid_to
                        from card_focus f join skill s on s.code = f.skill order by f.pathway, s.place, f.valid_from""")
                .query((row, n) -> new FocusRow(
                        FocusPathway.valueOf(row.getString("pathway")),
                        new SkillCode(row.getString("skill")),
                        row.getBoolean("only_trained"),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    /** The database refuses a second row of a skill on a pathway for any day. */
    public void add(FocusPathway pathway, SkillCode skill, boolean onlyTrained, Period validity) {
        database.sql(
                        "insert into card_focus (pathway, skill, only_trained, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                .params(pathway.name(), skill.value(), onlyTrained, validity.firstDay(), validity.endsBefore())
                .update();
    }

    /** @return whether there was such a row that had no end and began by then */
    public boolean end(FocusPathway pathway, SkillCode skill, LocalDate firstDay, LocalDate lastDay) {
        return database.sql("""
                        update card_focus set valid_to = ?
                        where pathway = ? and skill = ? and valid_from = ? and valid_to = ? and valid_from <= ?""")
                        .params(
                                lastDay.plusDays(1),
                                pathway.name(),
                                skill.value(),
                                firstDay,
                                Period.startingOn(firstDay).endsBefore(),
                                lastDay)
                        .update()
                == 1;
    }

    /** @return whether there was such a row that begins after this day */
    public boolean remove(FocusPathway pathway, SkillCode skill, LocalDate firstDay, LocalDate today) {
        return database.sql("""
                        delete from card_focus where pathway = ? and skill = ? and valid_from = ? and valid_from > ?""")
                        .params(pathway.name(), skill.value(), firstDay, today)
                        .update()
                == 1;
    }
}
