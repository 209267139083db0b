package it.florwork.candidate.ui;

import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Flags;
import it.florwork.candidate.Identities;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.PersonSection;
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
        Vocabulary vocabulary,
        List<PersonSection> sections,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
