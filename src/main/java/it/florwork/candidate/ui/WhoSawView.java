package it.florwork.candidate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.OrganisationDirectory;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.candidate.Erasures;
import it.florwork.candidate.Flag;
import it.florwork.candidate.MyRecord;
import it.florwork.candidate.WhoSaw;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who saw my data, day by day, and what is written of me that only few may read. */
@Route("who-saw")
@PageTitle("candidate.whoSaw.title")
@Menu(title = "candidate.whoSaw.menu", order = 60, icon = "shield")
@RolesAllowed(Role.CANDIDATE)
class WhoSawView extends Stack implements BeforeEnterObserver {
    private final transient MyRecord record;
    private final transient Erasures erasures;
    private final transient OrganisationDirectory directory;
    private final transient Clock clock;
    private transient Map<OrganisationId, String> organisations = Map.of();
    private final Div erasure = new Div();

    WhoSawView(MyRecord record, Erasures erasures, OrganisationDirectory directory, Clock clock) {
        this.record = record;
        this.erasures = erasures;
        this.directory = directory;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var seen = record.whoSaw();
        organisations = directory.namesOf(
                seen.stream().map(WhoSaw::organisation).filter(Objects::nonNull).collect(Collectors.toSet()));
        add(new PageHeader(getTranslation("candidate.whoSaw.title"))
                .withSubtitle(getTranslation("candidate.whoSaw.what")));
        add(flags(record.flags(), LocalDate.now(clock)));
        add(erasure);
        showErasure(erasures);
        if (seen.isEmpty()) {
            add(new EmptyState(getTranslation("candidate.whoSaw.nobody")));
        }
        var formats = Formats.current();
        seen.stream()
                .collect(Collectors.groupingBy(WhoSaw::on, LinkedHashMap::new, Collectors.toList()))
                .forEach((day, looks) -> add(new Panel(formats.longDay(day), rows(looks)).flush()));
    }

    private WorkList rows(List<WhoSaw> looks) {
        return new WorkList(looks.stream().map(this::row).toList());
    }

    private WorkRow row(WhoSaw look) {
        var who = Stack.row(new com.vaadin.flow.component.html.Span(
                look.role().equals(Role.SYSTEM)
                        ? getTranslation("candidate.whoSaw.portal")
                        : getTranslation("access.role." + look.role())));
        var organisation = look.organisation();
        if (organisation != null) {
            who.add(Data.text(organisations.getOrDefault(organisation, "")));
        }
        var purpose = getTranslation("audit.purpose." + look.purpose());
        return WorkRow.plain(who)
                .withFact(
                        look.times() == 1 ? purpose : getTranslation("candidate.whoSaw.times", purpose, look.times()));
    }

    private void showErasure(Erasures erasures) {
        var latest = erasures.mine().orElse(null);
        erasure.removeAll();
        erasure.add(new ErasurePanel(latest, "candidate.erasure.ask", () -> {
                    erasures.ask();
                    showErasure(erasures);
                })
                .withTakingBack(latest, () -> {
                    erasures.takeBack();
                    showErasure(erasures);
                }));
    }

    private Panel flags(List<Flag> flags, LocalDate today) {
        var words = new FlagFacts(today);
        if (flags.isEmpty()) {
            return new Panel(
                    getTranslation("candidate.whoSaw.written"),
                    Panel.note(getTranslation("candidate.whoSaw.nothingWritten")));
        }
        var facts = new FactList();
        flags.forEach(flag -> facts.fact(getTranslation("candidate.flag." + flag.kind()), words.words(flag)));
        return new Panel(
                getTranslation("candidate.whoSaw.written"),
                Panel.note(getTranslation("candidate.whoSaw.onlyFew")),
                facts);
    }
}
