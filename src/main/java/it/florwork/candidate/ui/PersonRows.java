package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import it.florwork.access.CurrentViewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.candidate.PersonRow;
import it.florwork.candidate.ShownName;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.WorkRow;
import java.util.List;
import java.util.Map;

/** People as rows of a list: code, first name and initial, stage. One look into the identities for all of them. */
record PersonRows(String folder, Map<CandidateId, ShownName> names) {

    static PersonRows of(
            String folder, List<PersonRow> people, Identities identities, CurrentViewer viewer, String purpose) {
        return new PersonRows(
                folder,
                identities.namesFor(
                        viewer.get(), people.stream().map(PersonRow::id).toList(), purpose));
    }

    WorkRow row(PersonRow person) {
        var ui = UI.getCurrentOrThrow();
        var formats = Formats.current();
        var fact = Stack.row();
        var name = names.get(person.id());
        if (name != null) {
            fact.add(Data.text(name.toString()));
        }
        var operator = person.operator();
        fact.add(new Span(ui.getTranslation("candidate.row.since", formats.date(person.since()))));
        if (operator != null) {
            fact.add(Data.text(operator));
        }
        var row = new WorkRow(WorkRow.Side.PERSON, folder + "/" + person.id(), person.codeName())
                .ofData()
                .withFact(fact);
        return row.withChip(
                person.waitingProposed()
                        ? new StatusBadge(StatusBadge.Tone.LOOK, ui.getTranslation("candidate.waiting.proposed"))
                        : new PersonBadge(person.status()));
    }
}
