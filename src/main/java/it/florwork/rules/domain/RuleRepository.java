package it.florwork.rules.domain;

import it.florwork.rules.RuleId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface RuleRepository extends Repository<Rule, RuleId> {
    Rule save(Rule rule);

    void flush();

    Optional<Rule> findById(RuleId id);

    List<Rule> findAll();
}
