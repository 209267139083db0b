package it.florwork.matching.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.Whose;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchRow;
import it.florwork.matching.MatchStatus;
import it.florwork.shared.ui.AddressSelect;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** The matches that are going on, the longest untouched first. The address holds the filter. */
@Route("matches")
@PageTitle("matching.title")
@Menu(title = "matching.title", order = 40, icon = "match")
@RolesAllowed(Role.OPERATOR)
class MatchListView extends Stack implements BeforeEnterObserver {

    /** What the list shows. */
    enum Shown {
        OURS(
                MatchStatus.PROPOSED,
                MatchStatus.CASE_MANAGER_OK,
                MatchStatus.CANDIDATE_OK,
                MatchStatus.INTEREST,
                MatchStatus.TALK,
                MatchStatus.OBSERVATION,
                MatchStatus.APPROVED),
        OTHERS(MatchStatus.SELECTED, MatchStatus.PRESENTED),
        DONE(MatchStatus.CONVERTED),
        ENDED(MatchStatus.CANDIDATE_NO, MatchStatus.COMPANY_NO, MatchStatus.WITHDRAWN, MatchStatus.EXPIRED);

        private final Set<MatchStatus> statuses;

        Shown(MatchStatus... statuses) {
            this.statuses = EnumSet.copyOf(Arrays.asList(statuses));
        }

        Set<MatchStatus> statuses() {
            return statuses;
        }
    }

    private final transient MatchCatalogue matches;
    private final AddressSelect<Shown> filter;
    private final PagedRows<MatchRow> list;

    MatchListView(MatchCatalogue matches) {
        this.matches = matches;
        filter = new AddressSelect<>(
                getTranslation("matching.filter"),
                MatchListView.class,
                Shown.OURS,
                shown -> getTranslation("matching.filter." + shown));
        list = new PagedRows<>(this::row, getTranslation("matching.empty"), getTranslation("matching.more"));
        add(new PageHeader(getTranslation("matching.title")), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = filter.read(event);
        list.show(
                matches.count(shown.statuses, Whose.EVERYBODY),
                page -> matches.rows(shown.statuses, Whose.EVERYBODY, PageRequest.of(page, PagedRows.SIZE)));
    }

    private WorkRow row(MatchRow match) {
        return new WorkRow(WorkRow.Side.PERSON, "matches/" + match.id(), match.codeName())
                .ofData()
                .withFact(Data.text(match.openingTitle() + ", " + match.organisationName()))
                .withFact(getTranslation("matching.since", Formats.current().moment(match.since())))
                .withChip(new MatchBadge(match.status()));
    }
}
