package it.florwork.demo;

import it.florwork.candidate.Whose;
import it.florwork.rules.ChangeRule;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleRow;
import java.time.YearMonth;
import org.springframework.data.domain.PageRequest;

/** A decision of the project that came late: first months that were priced already would be worth more. One waits. */
class RectificationsChapter {
    private static final int DECIDED = 5;
    private static final int ANSWERED = 3;
    private static final int MOST = 50;
    private static final int WHOLE = 0;

    private final Stage stage;

    RectificationsChapter(Stage stage) {
        this.stage = stage;
    }

    void plan() {
        // the first months of the hardware shop's two and of the warehouse's one: they cannot all begin on a first
        var from = YearMonth.from(stage.begins(18)).atDay(1);
        var rules = stage.portal().ruleService();
        stage.at(
                stage.ago(DECIDED),
                Stage.NOON,
                "admin",
                () -> rules.rows().stream()
                        .filter(RectificationsChapter::isOfFirstMonths)
                        .forEach(rule -> rules.change(new ChangeRule(
                                rule.id(),
                                rule.version(),
                                WHOLE,
                                from,
                                "Decisione inventata per la dimostrazione: anche il primo mese vale per intero"))));
        stage.at(stage.ago(ANSWERED), Stage.NOON, "operator", this::answerAllButOne);
    }

    private static boolean isOfFirstMonths(RuleRow rule) {
        return rule.key() == RuleKey.ALLOWANCE_PRO_RATA
                && rule.region() == Region.OF_THE_PROJECT
                && rule.regime() == Regime.TE
                && rule.validity().isOpen();
    }

    private void answerAllButOne() {
        var rectifications = stage.portal().rectifications();
        rectifications.proposed(Whose.EVERYBODY, PageRequest.ofSize(MOST)).stream()
                .skip(1)
                .forEach(one -> rectifications.accept(one.id(), "La decisione vale anche per questo mese."));
    }
}
