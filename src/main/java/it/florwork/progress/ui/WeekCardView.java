package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.progress.CardVersion;
import it.florwork.progress.Goals;
import it.florwork.progress.Origin;
import it.florwork.progress.Rating;
import it.florwork.progress.WeeklyCards;
import it.florwork.progress.WeeklySheet;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.progress.ui.CardProgress.Saved;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.SkillCode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A tutor's card of one trainee and week, in a minute: five answers, one thing seen. */
@Route("week/:engagement/:week")
@PageTitle("progress.card.title")
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
class WeekCardView extends Stack implements BeforeEnterObserver {

    private static final String FORM = "week-card";
    private static final String EXAMPLE = "example";
    private static final String NOTE = "note";

    private final WeeklyCards cards;
    private final transient Goals goals;
    private final FormDrafts drafts;
    private final transient SkillWords words;
    private final CardNames names;
    private final Clock clock;

    /** Names the act of saving what this page shows: a second tap is the same act. */
    private final UUID act = Ids.next();

    private final CardProgress progress = new CardProgress();
    private final ExampleField example = new ExampleField(this::changed);
    private final TextArea note = new TextArea();
    private WeeklySheet sheet;
    private List<SkillQuestion> questions = List.of();

    @SuppressWarnings("NullAway.Init") // the sheet comes with the address
    WeekCardView(WeeklyCards cards, Goals goals, FormDrafts drafts, SkillWords words, CardNames names, Clock clock) {
        this.cards = cards;
        this.goals = goals;
        this.drafts = drafts;
        this.words = words;
        this.names = names;
        this.clock = clock;
        narrow();
        note.setLabel(getTranslation("progress.card.note"));
        note.setHelperText(getTranslation("progress.card.noteHelp"));
        note.setMaxLength(WriteWeeklyCard.LONGEST_NOTE);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.addValueChangeListener(change -> changed());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet = cards.sheet(
                Parameters.engagement(event.getRouteParameters()), Parameters.week(event.getRouteParameters()));
        var soft = sheet.skills().stream().map(this::question).toList();
        var technical = sheet.technical().stream().map(this::question).toList();
        questions = Stream.concat(soft.stream(), technical.stream()).toList();
        removeAll();
        add(header(), progress);
        if (sheet.isInTwoVersions()) {
            add(versions());
        } else {
            sheet.standing().forEach(this::fill);
        }
        var draft = drafts.find(FORM, draftOf());
        draft.ifPresent(this::restore);
        questions.forEach(SkillQuestion::fold);
        soft.forEach(this::add);
        if (!technical.isEmpty()) {
            add(new H2(getTranslation("progress.card.technical")));
        }
        technical.forEach(this::add);
        add(new GoalsPanel(sheet.engagement(), goals, LocalDate.now(clock), true));
        add(
                new Panel(example, note),
                new ActionBar(
                        ActionButton.primary(FwIcon.CHECK, getTranslation("progress.card.save"), click -> save())));
        if (draft.isPresent()) {
            showProgress(Saved.DRAFT);
        } else {
            showProgress(sheet.standing().isEmpty() ? Saved.NOT_YET : Saved.CARD);
        }
    }

    private PageHeader header() {
        var formats = Formats.current();
        return new PageHeader(getTranslation("progress.card.heading"))
                .withKicker(new BackLink("week/" + sheet.week().code(), name()))
                .withSubtitle(getTranslation(
                        "progress.week.span",
                        formats.shortDay(sheet.week().monday()),
                        formats.day(sheet.week().sunday())))
                .withActions(new RecordLink("cards/" + sheet.engagement(), getTranslation("progress.archive.open")));
    }

    private String name() {
        return names.of(List.of(sheet.candidate())).of(sheet.candidate(), sheet.codeName());
    }

    private TwoVersions<CardVersion> versions() {
        return new TwoVersions<>(
                getTranslation("progress.card.twoVersions"),
                getTranslation("progress.card.twoVersionsWhich"),
                sheet.standing(),
                CardVersion::receivedAt,
                version -> new Div(
                        words.lines(version.ratings(), rating -> getTranslation("progress.rating." + rating)),
                        Data.mark(new Paragraph(version.example()))),
                this::choose);
    }

    private SkillQuestion question(SkillCode skill) {
        return new SkillQuestion(
                skill, words.label(skill, getLocale()), sheet.lastTime().get(skill), this::answered);
    }

    private void answered(SkillQuestion question) {
        questions.stream().filter(other -> other != question).forEach(SkillQuestion::fold);
        changed();
    }

    /** One of two versions: what it says stands in the form, and saving replaces both. */
    private void choose(CardVersion version) {
        fill(version);
        questions.forEach(SkillQuestion::fold);
        changed();
    }

    private void fill(CardVersion version) {
        version.ratings()
                .forEach((skill, rating) -> questions.stream()
                        .filter(question -> question.skill().equals(skill))
                        .forEach(question -> question.setRating(rating)));
        example.setValue(version.example());
        note.setValue(version.note());
    }

    /** What stands here is kept at once: it survives a closed tab, a lost session, a crash. */
    private void changed() {
        var draft = new HashMap<String, String>();
        ratings().forEach((skill, rating) -> draft.put(skill.value(), rating.name()));
        draft.put(EXAMPLE, example.value());
        draft.put(NOTE, note.getValue());
        drafts.save(FORM, draftOf(), draft);
        showProgress(Saved.DRAFT);
    }

    private void restore(Map<String, String> draft) {
        questions.forEach(
                question -> Optional.ofNullable(draft.get(question.skill().value()))
                        .ifPresent(rating -> question.setRating(Rating.valueOf(rating))));
        example.setValue(draft.getOrDefault(EXAMPLE, ""));
        note.setValue(draft.getOrDefault(NOTE, ""));
    }

    private String draftOf() {
        return sheet.engagement() + "/" + sheet.week().code();
    }

    private void save() {
        questions.forEach(SkillQuestion::showMissing);
        var ratings = ratings();
        boolean ready = example.isReady(ratings.values().stream().anyMatch(rating -> rating != Rating.NOT_OBSERVED));
        if (!ready || ratings.size() < questions.size()) {
            return;
        }
        cards.save(new WriteWeeklyCard(
                act,
                sheet.engagement(),
                sheet.week(),
                ratings,
                example.value(),
                note.getValue(),
                sheet.basis(),
                Origin.portal(act.toString(), 0, clock)));
        drafts.discard(FORM, draftOf());
        getUI().ifPresent(ui -> ui.navigate(WeekView.class, WeekView.of(sheet.week())));
    }

    private Map<SkillCode, Rating> ratings() {
        var ratings = new HashMap<SkillCode, Rating>();
        questions.forEach(question -> question.rating().ifPresent(rating -> ratings.put(question.skill(), rating)));
        return ratings;
    }

    private void showProgress(Saved saved) {
        progress.show(ratings().size(), questions.size(), saved);
    }
}
