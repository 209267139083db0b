package it.florwork.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.progress.CardArchive;
import it.florwork.progress.CardStory;
import it.florwork.progress.CardsOfWeek;
import it.florwork.progress.Goals;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The past weeks of one engagement: how each skill went, and week by week what was seen, told and felt. */
@Route("cards/:engagement")
@PageTitle("progress.archive.title")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class CardsView extends Stack implements BeforeEnterObserver {
    private static final int WEEKS_AT_ONCE = 8;

    private final transient CardArchive archive;
    private final transient CardNames names;
    private final transient SkillWords words;
    private final transient CurrentViewer viewer;
    private final transient Goals goals;
    private final transient Clock clock;

    CardsView(CardArchive archive, Goals goals, CardNames names, SkillWords words, CurrentViewer viewer, Clock clock) {
        this.archive = archive;
        this.goals = goals;
        this.clock = clock;
        this.names = names;
        this.words = words;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var story = archive.of(Parameters.engagement(event.getRouteParameters()));
        removeAll();
        add(header(story));
        if (story.onlyOwn()) {
            add(Panel.note(getTranslation("progress.archive.onlyOwn")));
        } else {
            add(new GoalsPanel(
                    story.engagement(),
                    goals,
                    LocalDate.now(clock),
                    viewer.get().is(Role.HOST_TUTOR) || viewer.get().is(Role.PATH_TUTOR)));
        }
        if (story.weeks().isEmpty()) {
            add(new EmptyState(getTranslation("progress.archive.empty")));
            return;
        }
        add(new WeekPanel(story.weeks().getFirst(), words));
        var lines = new SkillLines(story, words);
        if (lines.isVisible()) {
            add(new Panel(getTranslation("progress.lines.title"), lines));
        }
        show(story.weeks().subList(1, story.weeks().size()));
    }

    private PageHeader header(CardStory story) {
        boolean own = viewer.get().is(Role.CANDIDATE);
        var header = own
                ? new PageHeader(getTranslation("progress.archive.own"))
                : PageHeader.ofData(names.ofArchive(story.candidate()).of(story.candidate(), story.codeName()));
        header.withSubtitle(Data.text(story.place())).withKicker(back(story));
        if (viewer.get().is(Role.OPERATOR)) {
            var language = getLocale();
            var ui = UI.getCurrentOrThrow();
            header.withActions(new TableLinks(
                    "progress.file",
                    () -> new CardsTable(words, language, ui::getTranslation)
                            .of(archive.takenOut(story.engagement()))));
        }
        return header;
    }

    private RecordLink back(CardStory story) {
        return switch (viewer.get().role()) {
            case Role.OPERATOR -> RecordLink.ofData("people/" + story.candidate(), story.codeName());
            case Role.CASE_MANAGER -> RecordLink.ofData("my-people/" + story.candidate(), story.codeName());
            case Role.CANDIDATE -> new RecordLink("my-week", getTranslation("progress.face.title"));
            default -> new RecordLink("week", getTranslation("progress.week.title"));
        };
    }

    /** The latest weeks; the earlier ones on demand. */
    private void show(List<CardsOfWeek> weeks) {
        weeks.stream().limit(WEEKS_AT_ONCE).forEach(week -> add(new WeekPanel(week, words)));
        var earlier = weeks.stream().skip(WEEKS_AT_ONCE).toList();
        if (!earlier.isEmpty()) {
            add(ActionButton.quiet(getTranslation("progress.archive.earlier", earlier.size()), click -> {
                click.getSource().removeFromParent();
                show(earlier);
            }));
        }
    }
}
