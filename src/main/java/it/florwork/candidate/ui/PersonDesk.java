package it.florwork.candidate.ui;

import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Erasures;
import it.florwork.candidate.Flags;
import it.florwork.candidate.Identities;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.PersonSection;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of one person ask: the operator's and the case manager's. */
@Component
record PersonDesk(
        People people,
        CandidateService steps,
        Pathways pathways,
        Identities identities,
        Assessments assessments,
        Flags flags,
        Erasures erasures,
        Vocabulary vocabulary,
        List<PersonSection> sections,
        FormDrafts drafts,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the viewer has typed into this form about this person. */
    DraftBar draft(String form, CandidateId person) {
        return new DraftBar(drafts, form, person.toString());
    }
}
