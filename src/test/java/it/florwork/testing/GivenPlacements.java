package it.florwork.testing;

import it.florwork.access.ActAs;
import it.florwork.company.CompanyService;
import it.florwork.company.DeclarationPoint;
import it.florwork.placement.Bilingual;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementService;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.ProjectSigning;
import it.florwork.placement.RecordFact;
import it.florwork.placement.TrainingProjects;
import it.florwork.placement.WriteTrainingProject;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.vocabulary.SkillCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** Internships at each stage, made from approved matches. */
public class GivenPlacements {
    private final GivenMatches matches;
    private final PlacementService placements;
    private final TrainingProjects projects;
    private final ProjectSigning signing;
    private final CompanyService companies;
    private final Clock clock;

    GivenPlacements(
            GivenMatches matches,
            PlacementService placements,
            TrainingProjects projects,
            ProjectSigning signing,
            CompanyService companies,
            Clock clock) {
        this.matches = matches;
        this.placements = placements;
        this.projects = projects;
        this.signing = signing;
        this.companies = companies;
        this.clock = clock;
    }

    /** An internship with the match it was made from. */
    public record Given(PlacementId id, GivenMatches.Given match, Period period) {}

    /** Made, nothing ticked yet: six months from today. */
    public Given made(Regime regime) {
        return made(matches.approved(regime));
    }

    public Given made(GivenMatches.Given match) {
        var today = LocalDate.now(clock);
        return made(match, new Period(today, today.plusMonths(6)));
    }

    public Given made(GivenMatches.Given match, Period period) {
        hostInOrder(match, period.firstDay());
        var id = ActAs.call(
                match.operator(),
                () -> placements.makeFromMatch(new MakePlacement(
                        match.id(),
                        TargetGroup.ORDINARY,
                        period,
                        GivenNeeds.MORNINGS,
                        match.company().tutor().user(),
                        match.operator().user())));
        return new Given(id, match, period);
    }

    /** The host has its agreement, and has declared lately that everything is in order. */
    public void hostInOrder(GivenMatches.Given match, LocalDate firstDay) {
        var today = LocalDate.now(clock);
        ActAs.run(match.operator(), () -> {
            companies.agree(match.company().id(), Period.startingOn(LocalDate.EPOCH));
            companies.declare(
                    match.company().id(),
                    today.isBefore(firstDay) ? today : firstDay,
                    EnumSet.allOf(DeclarationPoint.class));
        });
    }

    /** With every tick, and its training project signed by all. */
    public Given ticked(Given placement) {
        projectSigned(placement);
        var before = LocalDate.now(clock).minusDays(1);
        ActAs.run(placement.match().operator(), () -> {
            placements.recordFact(placement.id(), new RecordFact(PolicyCode.V10, before, "INAIL-1", null));
            placements.recordFact(
                    placement.id(),
                    new RecordFact(
                            PolicyCode.V11, before, "CO-1", placement.match().regime()));
            for (var policy : List.of(PolicyCode.V12, PolicyCode.V13, PolicyCode.V17, PolicyCode.V20)) {
                placements.recordFact(placement.id(), new RecordFact(policy, before, "CI-1", null));
            }
        });
        return placement;
    }

    /** Two goals: one of the vocabulary, one of its own. */
    public static WriteTrainingProject project() {
        return new WriteTrainingProject(
                new Bilingual("Annaffiare, diserbare a mano.", "Watering, weeding by hand."),
                List.of(
                        new PlannedGoal(
                                null,
                                new Bilingual("Annaffiare da solo", "Water alone"),
                                new Bilingual("Tre giorni di fila senza aiuto", "Three days in a row without help"),
                                new SkillCode("watering"),
                                3),
                        new PlannedGoal(
                                null,
                                Bilingual.italian("Riconoscere le piante malate"),
                                Bilingual.italian("Ne indica cinque su sei"),
                                null,
                                2)),
                null);
    }

    /** Its training project written and signed by promoter, host and trainee. */
    public Given projectSigned(Given placement) {
        var operator = placement.match().operator();
        ActAs.run(operator, () -> {
            if (projects.of(placement.id()).latest().isEmpty()) {
                projects.write(placement.id(), TrainingProjects.UNWRITTEN, project());
            }
        });
        for (var who : List.of(
                operator,
                placement.match().company().contact(),
                placement.match().person().account())) {
            ActAs.run(who, () -> {
                var read = projects.of(placement.id()).latest().orElseThrow();
                signing.sign(placement.id(), read.id(), read.contentHash());
            });
        }
        return placement;
    }

    public Given ready(Given placement) {
        ticked(placement);
        ActAs.run(placement.match().operator(), () -> placements.makeReady(placement.id()));
        return placement;
    }

    public Given started(Given placement) {
        ready(placement);
        ActAs.run(placement.match().operator(), () -> placements.start(placement.id()));
        return placement;
    }

    /** Running since today. */
    public Given active(Regime regime) {
        return started(made(regime));
    }
}
