package it.florwork.matching.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchRow;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The social-inclusion proposals that wait for the case manager's word. */
@Route("agreements")
@PageTitle("matching.agreements.title")
@Menu(title = "matching.agreements.title", order = 20, icon = "match")
@RolesAllowed(Role.CASE_MANAGER)
class AgreementsView extends Stack implements BeforeEnterObserver {
    private static final List<MatchReason> REASONS = List.of(
            MatchReason.CASE_MANAGER_DISAGREES, MatchReason.ANOTHER_WAY_AGREED, MatchReason.PERSON_NOT_AVAILABLE);

    private final transient MatchCatalogue catalogue;
    private final transient MatchAnswers answers;
    private final transient Vocabulary vocabulary;

    AgreementsView(MatchCatalogue catalogue, MatchAnswers answers, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.vocabulary = vocabulary;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var waiting = catalogue.toAgree();
        add(new PageHeader(getTranslation("matching.agreements.waiting", waiting.size())));
        if (waiting.isEmpty()) {
            add(new EmptyState(getTranslation("matching.agreements.empty")));
        }
        waiting.forEach(row -> add(proposal(row)));
    }

    private Panel proposal(MatchRow row) {
        var suitability = catalogue.detail(row.id()).suitability();
        return new Panel(
                new FactList()
                        .fact(
                                getTranslation("matching.agreements.person"),
                                RecordLink.ofData("my-people/" + row.candidate(), row.codeName()))
                        .fact(
                                getTranslation("matching.agreements.need"),
                                Data.text(row.openingTitle() + ", " + row.organisationName()))
                        .fact(
                                getTranslation("matching.agreements.since"),
                                Formats.current().moment(row.since())),
                new FitWords(vocabulary).of(suitability),
                new ActionBar(
                        ActionButton.plain(
                                FwIcon.CROSS, getTranslation("matching.agreements.refuse"), click -> refuse(row)),
                        ActionButton.quiet(FwIcon.CHECK, getTranslation("matching.agreements.agree"), click -> {
                            answers.caseManagerAgrees(row.id());
                            show();
                        })));
    }

    private void refuse(MatchRow row) {
        new ReasonDialog("matching.agreements.refuse", REASONS, reason -> {
                    answers.caseManagerRefuses(row.id(), reason);
                    show();
                })
                .open();
    }
}
