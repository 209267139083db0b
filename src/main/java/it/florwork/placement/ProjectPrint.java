package it.florwork.placement;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.Identities;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.PlacementRepository.Named;
import it.florwork.placement.domain.SignedPlan;
import it.florwork.placement.domain.TrainingProject;
import it.florwork.placement.domain.TrainingProjectRepository;
import it.florwork.rules.Regime;
import it.florwork.shared.NotFound;
import it.florwork.shared.Paper;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WrittenFile;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.Translations;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version of a training project as a sheet to sign with a pen, or to keep; always in Italian, like the register. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT, Role.CANDIDATE, Role.CASE_MANAGER
})
public class ProjectPrint {
    private final InternshipReach reach;
    private final TrainingProjectRepository projects;
    private final PlacementRepository placements;
    private final Identities identities;
    private final Vocabulary vocabulary;
    private final Translations translations;
    private final CurrentViewer viewer;
    private final Formats formats = new Formats(Locale.ITALIAN, this::text);

    ProjectPrint(
            InternshipReach reach,
            TrainingProjectRepository projects,
            PlacementRepository placements,
            Identities identities,
            Vocabulary vocabulary,
            Translations translations,
            CurrentViewer viewer) {
        this.reach = reach;
        this.projects = projects;
        this.placements = placements;
        this.identities = identities;
        this.vocabulary = vocabulary;
        this.translations = translations;
        this.viewer = viewer;
    }

    /** What stands on the sheet is what the version's hash was made of, whatever is planned by now. */
    public WrittenFile print(PlacementId id, ProjectId project) {
        var row = reach.one(id);
        var printed = projects.findById(project)
                .filter(one -> one.placement().equals(id))
                .orElseThrow(() -> NotFound.of(TrainingProject.class, project));
        if (!printed.isIntact()) {
            throw new RuleViolation("placement.error.projectBroken");
        }
        var bytes = new ProjectPdf(sheet(row, printed), page -> text("placement.sheet.page", page)).print();
        return new WrittenFile(
                "progetto-" + printed.contentHash().substring(0, 8) + "-v" + printed.edition() + ".pdf",
                "application/pdf",
                bytes);
    }

    private ProjectSheet sheet(InternshipRow row, TrainingProject project) {
        var plan = project.signedPlan();
        var names = names(project, plan);
        var person = called(row);
        return new ProjectSheet(
                text("placement.sheet.title." + row.regime()),
                text("placement.project.version", project.edition(), formats.date(project.trueFrom())),
                text("placement.regime." + row.regime()),
                facts(row, person, plan, names),
                List.of(
                        new ProjectSheet.Section(text("placement.sheet.week"), week(plan)),
                        new ProjectSheet.Section(
                                text("placement.project.tasks.panel"),
                                List.of(Paper.printable(project.tasks().italian())))),
                Stream.of("no", "goal", "measure", "skill", "level")
                        .map(head -> text("placement.sheet." + head))
                        .toList(),
                goals(project),
                text("placement.project.signatures"),
                signatures(row.regime(), project, person, names),
                text("placement.project.hash", project.contentHash()));
    }

    private List<ProjectSheet.Fact> facts(InternshipRow row, String person, SignedPlan plan, Map<UUID, String> names) {
        return List.of(
                fact("placement.party.TRAINEE", person),
                fact("placement.party.HOST", row.organisationName()),
                fact("placement.sheet.work", row.title()),
                fact("placement.site", row.siteName() + ", " + row.address()),
                fact("placement.hostTutor", names.getOrDefault(plan.hostTutor().value(), "")),
                fact(
                        "placement.promoterTutor",
                        names.getOrDefault(plan.promoterTutor().value(), "")),
                fact("placement.sheet.span", formats.period(plan.period())),
                fact("placement.sheet.hours", formats.hours(plan.timetable().minutesPerWeek())));
    }

    private ProjectSheet.Fact fact(String key, String value) {
        return new ProjectSheet.Fact(text(key) + ":", Paper.printable(value));
    }

    /** As far as the viewer may know it. */
    private String called(InternshipRow row) {
        var person = Objects.requireNonNull(row.candidate());
        var name = identities
                .namesFor(viewer.get(), List.of(person), "project.print")
                .get(person);
        return name == null ? row.codeName() : name.toString();
    }

    private List<String> week(SignedPlan plan) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !plan.timetable().on(day).isEmpty())
                .map(day -> formats.weekday(day) + " "
                        + formats.slots(plan.timetable().on(day)))
                .toList();
    }

    private List<List<String>> goals(TrainingProject project) {
        var goals = project.goals();
        return IntStream.range(0, goals.size())
                .mapToObj(index -> {
                    var goal = goals.get(index);
                    var skill = goal.skill();
                    return List.of(
                            Integer.toString(index + 1),
                            Paper.printable(goal.title().italian()),
                            Paper.printable(goal.measure().italian()),
                            skill == null ? "" : vocabulary.label(skill, Locale.ITALIAN),
                            text("placement.project.level." + goal.targetLevel()));
                })
                .toList();
    }

    private List<ProjectSheet.Signature> signatures(
            Regime regime, TrainingProject project, String person, Map<UUID, String> names) {
        return signing(regime, project.signatures().keySet()).stream()
                .map(party -> new ProjectSheet.Signature(
                        text("placement.party." + party), how(project, party, person, names)))
                .toList();
    }

    /** Social services put their name where they approve: in the social-inclusion regime, and where they already did. */
    private static Set<ProjectParty> signing(Regime regime, Set<ProjectParty> signed) {
        var parties = EnumSet.copyOf(ProjectParty.required());
        parties.addAll(signed);
        if (regime == Regime.TIS) {
            parties.add(ProjectParty.CASE_MANAGER);
        }
        return parties;
    }

    private String how(TrainingProject project, ProjectParty party, String person, Map<UUID, String> names) {
        var signature = project.signatures().get(party);
        if (signature == null) {
            return text("placement.sheet.pen");
        }
        var day = formats.date(signature.signedOn());
        if (signature.paper() != null) {
            return text("placement.project.onPaper", day);
        }
        var who = party == ProjectParty.TRAINEE
                ? person
                : names.getOrDefault(signature.recordedBy().value(), "");
        return text("placement.sheet.signed", day, Paper.printable(who));
    }

    private Map<UUID, String> names(TrainingProject project, SignedPlan plan) {
        var users = Stream.concat(
                        Stream.of(plan.hostTutor(), plan.promoterTutor()),
                        project.signatures().values().stream().map(signature -> signature.recordedBy()))
                .map(user -> user.value())
                .distinct()
                .toList();
        return placements.accounts(users).stream().collect(toMap(Named::user, Named::name));
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}
