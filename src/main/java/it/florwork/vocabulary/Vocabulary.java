package it.florwork.vocabulary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.florwork.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Skills and occupations by code and language. They change with a release only, so they are read once. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO,
    Role.SYSTEM
})
public class Vocabulary {
    private final SingletonSupplier<Map<SkillCode, Skill>> skills;
    private final SingletonSupplier<Map<OccupationCode, Occupation>> occupations;

    Vocabulary(JdbcClient database) {
        skills = SingletonSupplier.of(() -> readSkills(database));
        occupations = SingletonSupplier.of(() -> readOccupations(database));
    }

    /** All skills in the order to show them. */
    public List<Skill> skills() {
        return List.copyOf(skills.obtain().values());
    }

    public List<Skill> skills(SkillKind kind) {
        return skills().stream().filter(skill -> skill.kind() == kind).toList();
    }

    /** All occupations in the order to show them. */
    public List<Occupation> occupations() {
        return List.copyOf(occupations.obtain().values());
    }

    /** @throws IllegalArgumentException when the vocabulary does not know it */
    public Skill skill(SkillCode code) {
        return known(skills.obtain().get(code), code);
    }

    /** @throws IllegalArgumentException when the vocabulary does not know it */
    public Occupation occupation(OccupationCode code) {
        return known(occupations.obtain().get(code), code);
    }

    public String label(SkillCode code, Locale language) {
        return skill(code).label(language);
    }

    public String label(OccupationCode code, Locale language) {
        return occupation(code).label(language);
    }

    private static <T> T known(@Nullable T found, Object code) {
        if (found == null) {
            throw new IllegalArgumentException("the vocabulary does not know " + code);
        }
        return found;
    }

    private static Map<SkillCode, Skill> readSkills(JdbcClient database) {
        return database
                .sql("select code, kind, label_it, label_en from skill order by place")
                .query((row, n) -> new Skill(
                        new SkillCode(row.getString("code")),
                        SkillKind.valueOf(row.getString("kind")),
                        row.getString("label_it"),
                        row.getString("label_en")))
                .stream()
                .collect(toMap(Skill::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<OccupationCode, Occupation> readOccupations(JdbcClient database) {
        record Link(String occupation, SkillCode skill) {}
        var usual =
                database
                        .sql("""
                        select l.occupation_code, l.skill_code
                        from occupation_skill l join skill s on s.code = l.skill_code order by s.place""")
                        .query((row, n) -> new Link(row.getString(1), new SkillCode(row.getString(2))))
                        .stream()
                        .collect(groupingBy(Link::occupation, mapping(Link::skill, toList())));
        return database
                .sql("select code, label_it, label_en, esco_uri, outdoors from occupation order by place")
                .query((row, n) -> new Occupation(
                        new OccupationCode(row.getString("code")),
                        row.getString("label_it"),
                        row.getString("label_en"),
                        URI.create(row.getString("esco_uri")),
                        row.getBoolean("outdoors"),
                        usual.getOrDefault(row.getString("code"), List.of())))
                .stream()
                .collect(toMap(Occupation::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
