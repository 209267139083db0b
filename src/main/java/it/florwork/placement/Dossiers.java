package it.florwork.placement;

import it.florwork.access.Colleagues;
import it.florwork.candidate.Flags;
import it.florwork.company.CompanyService;
import it.florwork.company.SiteCard;
import it.florwork.matching.MatchingService;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.placement.domain.Dossier;
import it.florwork.placement.domain.Dossier.Followed;
import it.florwork.placement.domain.Dossier.Limits;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementFact;
import it.florwork.placement.domain.PlacementFactRepository;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.Plan;
import it.florwork.placement.domain.TrainingProjectRepository;
import it.florwork.placement.domain.Turns;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the activation rules look at. */
@Component
class Dossiers {
    static final Set<PlacementStatus> BOUND = Arrays.stream(PlacementStatus.values())
            .filter(PlacementStatus::isBound)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlacementStatus.class)));
    private static final Set<PlacementStatus> BEGUN = EnumSet.of(
            PlacementStatus.ACTIVE,
            PlacementStatus.SUSPENDED,
            PlacementStatus.CONCLUDED,
            PlacementStatus.INTERRUPTED,
            PlacementStatus.CLOSING_PAPERS,
            PlacementStatus.ARCHIVED);
    private static final int SMALLEST = 5;
    private static final int SMALL = 20;

    private final PlacementRepository placements;
    private final PlacementFactRepository facts;
    private final TrainingProjectRepository projects;
    private final Turns turns;
    private final MatchingService matches;
    private final CompanyService companies;
    private final OpeningCatalogue openings;
    private final Flags flags;
    private final Colleagues colleagues;
    private final RuleBook rules;

    Dossiers(
            PlacementRepository placements,
            PlacementFactRepository facts,
            TrainingProjectRepository projects,
            Turns turns,
            MatchingService matches,
            CompanyService companies,
            OpeningCatalogue openings,
            Flags flags,
            Colleagues colleagues,
            RuleBook rules) {
        this.placements = placements;
        this.facts = facts;
        this.projects = projects;
        this.turns = turns;
        this.matches = matches;
        this.companies = companies;
        this.openings = openings;
        this.flags = flags;
        this.colleagues = colleagues;
        this.rules = rules;
    }

    /** Takes the turns of the site, the tutors and the person, so that nobody else counts until this is decided. */
    Dossier locked(Placement placement) {
        var plan = placement.plan();
        turns.take(List.of(
                plan.site().value(),
                plan.hostTutor().value(),
                plan.promoterTutor().value(),
                placement.candidate().value()));
        return of(placement);
    }

    Dossier of(Placement placement) {
        var plan = placement.plan();
        var span = plan.period();
        var match = matches.approved(placement.match());
        var site = companies.site(plan.site());
        return new Dossier(
                plan,
                limits(plan, site),
                facts.findByPlacementOrderByRecordedAt(placement.id()).stream()
                        .collect(Collectors.toMap(
                                PlacementFact::policy, PlacementFact::fact, (earlier, later) -> later)),
                placements.atSite(plan.site(), placement.id(), BOUND, span).stream()
                        .filter(other -> takesAPlace(other.plan(), site.region()))
                        .map(Placement::period)
                        .toList(),
                placements.ofHostTutor(plan.hostTutor(), placement.id(), BOUND, span).stream()
                        .map(other -> new Followed(other.regime(), other.period()))
                        .toList(),
                placements.ofPromoterTutor(plan.promoterTutor(), placement.id(), BOUND, span).stream()
                        .map(Placement::period)
                        .toList(),
                placements.ofPerson(placement.candidate(), placement.id(), span).stream()
                        .map(Placement::period)
                        .toList(),
                match.choiceIsLive(),
                match.caseManagerAgreed(),
                project(placement),
                records(placement, site.region()));
    }

    private Dossier.Records records(Placement placement, Region region) {
        var plan = placement.plan();
        var on = plan.period().firstDay();
        var host = companies.organisation(placement.organisation());
        var verdict = flags.verdict(placement.candidate(), plan.period().lastDay());
        var worth = plan.regime() == Regime.TIS ? RuleKey.ALLOWANCE_CAP : RuleKey.ALLOWANCE_FULL;
        return new Dossier.Records(
                rules.inForce(worth, plan.regime(), region, plan.group(), on).isPresent(),
                wasHere(placement),
                rules.integer(RuleKey.SAME_HOST_AGAIN, plan.regime(), region, plan.group(), on) == 1,
                host.agreement(),
                host.declaration(),
                verdict.permit(),
                verdict.householdHasNoAllowance(),
                colleagues.hostTutors(placement.organisation()).stream()
                        .anyMatch(tutor -> tutor.user().equals(plan.hostTutor())));
    }

    /** The same work is the same occupation of the vocabulary, whatever the need was called. */
    private boolean wasHere(Placement placement) {
        var earlier = placements.earlierAt(
                placement.organisation(),
                placement.candidate(),
                placement.id(),
                BEGUN,
                placement.period().firstDay());
        return !earlier.isEmpty()
                && earlier.stream()
                        .map(opening -> openings.requirements(opening).occupation())
                        .anyMatch(openings.requirements(placement.opening()).occupation()::equals);
    }

    /** The one that all have signed for this plan from its first day, else the latest, to say what is missing. */
    private Dossier.@Nullable Project project(Placement placement) {
        var editions = projects.findByPlacementOrderByEditionDesc(placement.id());
        var first = placement.period().firstDay();
        return editions.stream()
                .filter(one -> one.isComplete()
                        && one.isFor(placement)
                        && !one.trueFrom().isAfter(first))
                .findFirst()
                .or(() -> editions.stream().findFirst())
                .map(one -> new Dossier.Project(one.isFor(placement), one.missing()))
                .orElse(null);
    }

    /** The figures in force on the first day where the site lies. */
    private Limits limits(Plan plan, SiteCard site) {
        var on = plan.period().firstDay();
        var region = site.region();
        return new Limits(
                limit(RuleKey.MIN_MONTHS, plan, region, on),
                limit(RuleKey.MAX_MONTHS, plan, region, on),
                limit(RuleKey.WEEKLY_HOURS, plan, region, on),
                hostPlaces(plan, site.permanentStaff(), region, on),
                site.countedOn(),
                rules.integer(RuleKey.STAFF_COUNT_VALID, plan.regime(), plan.group(), on),
                Arrays.stream(Regime.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                regime -> rules.integer(RuleKey.HOST_TUTOR_LOAD, regime, region, plan.group(), on))),
                rules.integer(RuleKey.PROMOTER_TUTOR_LOAD, plan.regime(), region, plan.group(), on));
    }

    private OptionalInt limit(RuleKey key, Plan plan, Region region, LocalDate on) {
        return rules.limit(key, plan.regime(), region, plan.group(), on);
    }

    private OptionalInt hostPlaces(Plan plan, int staff, Region region, LocalDate on) {
        if (staff <= SMALLEST) {
            return limit(RuleKey.HOST_PLACES_TO_5_STAFF, plan, region, on);
        }
        if (staff <= SMALL) {
            return limit(RuleKey.HOST_PLACES_TO_20_STAFF, plan, region, on);
        }
        var percent = limit(RuleKey.HOST_PLACES_PERCENT_OF_STAFF, plan, region, on);
        return percent.isEmpty() ? percent : OptionalInt.of(Math.ceilDiv(staff * percent.getAsInt(), 100));
    }

    /** Only those under the regime that has a limit, and whom the law counts. */
    private boolean takesAPlace(Plan other, Region region) {
        return !other.group().leavesHostPlaceFree()
                && rules.limit(
                                RuleKey.HOST_PLACES_TO_5_STAFF,
                                other.regime(),
                                region,
                                TargetGroup.ORDINARY,
                                other.period().firstDay())
                        .isPresent();
    }
}
