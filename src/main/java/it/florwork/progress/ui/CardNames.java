package it.florwork.progress.ui;

import it.florwork.access.CurrentViewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.candidate.ShownName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for the names of a page of cards, once for all of it: the access log keeps one line. */
@Component
class CardNames {
    private static final String WEEK = "week.tutor";
    private static final String ARCHIVE = "cards.page";
    private static final String BOARD = "board.page";

    private final Identities identities;
    private final CurrentViewer viewer;

    CardNames(Identities identities, CurrentViewer viewer) {
        this.identities = identities;
        this.viewer = viewer;
    }

    /** First name and initial of one page's people. */
    record Shown(Map<CandidateId, ShownName> names) {
        /** @param codeName what stands there for who has no identity here (any more) */
        String of(CandidateId person, String codeName) {
            var name = names.get(person);
            return name == null ? codeName : name.toString();
        }
    }

    Shown of(Collection<CandidateId> people) {
        return new Shown(identities.namesFor(viewer.get(), people, WEEK));
    }

    /** Of a whole group. */
    Shown ofBoard(Collection<CandidateId> people) {
        return new Shown(identities.namesFor(viewer.get(), people, BOARD));
    }

    /** Of whom the past weeks are read. */
    Shown ofArchive(CandidateId person) {
        return new Shown(identities.namesFor(viewer.get(), List.of(person), ARCHIVE));
    }
}
