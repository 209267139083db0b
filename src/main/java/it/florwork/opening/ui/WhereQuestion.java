package it.florwork.opening.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import it.florwork.company.SiteCard;
import it.florwork.opening.NeedQuestions;
import it.florwork.opening.PostOpening;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.Panel;
import it.florwork.shell.DraftBar;
import java.util.List;

/** Where, and for how many? */
class WhereQuestion extends Question {
    private static final int MOST = 20;

    private final transient NeedQuestions questions;
    private final RadioButtonGroup<SiteCard> site = new RadioButtonGroup<>(getTranslation("opening.site"));
    private final IntegerField places = new IntegerField(getTranslation("opening.places"));
    private final Panel allowed = new Panel(getTranslation("opening.places.allowed"));
    private IconFacts hints = new IconFacts();

    WhereQuestion(NeedQuestions questions) {
        this.questions = questions;
        List<SiteCard> sites = questions.sites();
        if (sites.isEmpty()) {
            add(new EmptyState(getTranslation("opening.site.none")));
        }
        site.setItems(sites);
        site.setItemLabelGenerator(one -> one.name() + ", " + one.address() + ", " + one.municipality());
        site.addValueChangeListener(change -> hint());
        places.setMin(1);
        places.setMax(MOST);
        places.setStepButtonsVisible(true);
        var needed = getTranslation("shared.error.required");
        binder().forField(site)
                .asRequired(needed)
                .bind(
                        need -> sites.stream()
                                .filter(one -> one.id().equals(need.site()))
                                .findFirst()
                                .orElse(null),
                        bySteps());
        binder().forField(places).asRequired(needed).bind(PostOpening::places, bySteps());
        ask(site, places);
        add(allowed);
        hint();
    }

    private void hint() {
        var chosen = site.getValue();
        allowed.setVisible(chosen != null);
        if (chosen != null) {
            var most = questions.placesAt(chosen.id());
            allowed.remove(hints);
            hints = new IconFacts()
                    .fact(FwIcon.CHECK, getTranslation("opening.places.most", most.atMost(), most.permanentStaff()))
                    .fact(FwIcon.INFO, getTranslation("opening.places.notCounted"));
            allowed.add(hints);
        }
    }

    @Override
    void keepIn(DraftBar draft) {
        draft.keep("site", site, one -> one.id().toString(), this::siteOf)
                .keep("places", places, String::valueOf, Integer::valueOf);
    }

    private SiteCard siteOf(String id) {
        return questions.sites().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseGet(site::getEmptyValue);
    }

    @Override
    PostOpening answer(PostOpening need) {
        var chosen = site.getValue();
        return need.at(chosen == null ? null : chosen.id(), places.getValue());
    }
}
