package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.domain.CardRepository;
import it.florwork.candidate.domain.PersonCard;
import it.florwork.candidate.domain.SkillClaim;
import it.florwork.candidate.domain.SkillClaimRepository;
import it.florwork.shared.NotFound;
import it.florwork.vocabulary.SkillCode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of what a person can do and wants; written by operators, read by those who follow the person. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Assessments {
    private final CardRepository cards;
    private final SkillClaimRepository claims;
    private final ReachablePeople reachable;
    private final List<PresentedPeople> presentations;
    private final CurrentViewer viewer;
    private final Clock clock;

    Assessments(
            CardRepository cards,
            SkillClaimRepository claims,
            ReachablePeople reachable,
            List<PresentedPeople> presentations,
            CurrentViewer viewer,
            Clock clock) {
        this.cards = cards;
        this.claims = claims;
        this.reachable = reachable;
        this.presentations = presentations;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE})
    public CardDetail card(CandidateId id) {
        var person = reachable.get(id).id();
        var card = cards.findById(person).orElseThrow();
        return new CardDetail(person, card.content(), counting(claims.findByCandidate(person)), card.version());
    }

    /** @param version the one that was read for this edit */
    public void assess(CandidateId id, long version, AssessPerson content) {
        var card = cards.findById(reachable.locked(id).id()).orElseThrow();
        if (card.version() != version) {
            throw new ObjectOptimisticLockingFailureException(PersonCard.class, id);
        }
        cards.save(card.says(content, LocalDate.now(clock)));
    }

    /** Another word on a skill; earlier ones stay. */
    public void claim(CandidateId id, SkillCode skill, int level, SkillSource source) {
        var today = LocalDate.now(clock);
        claims.save(new SkillClaim(
                reachable.locked(id).id(),
                new SkillLevel(skill, level, source, today),
                viewer.get().user(),
                clock.instant()));
    }

    /** Everybody who can be proposed for an internship, by the day they came in charge. */
    @Transactional(readOnly = true)
    public List<MatchProfile> inCharge() {
        var people = cards.facesInCharge();
        return profiles(people, claims.findByCandidateIn(ids(people)));
    }

    /** One person as matching knows them, whatever their stage. */
    @Transactional(readOnly = true)
    public MatchProfile profile(CandidateId id) {
        return profiles(cards.faces(Set.of(id)), claims.findByCandidate(id)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of(PersonCard.class, id));
    }

    /** The same for the company to which the person is presented now; for every other there is no such person. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.COMPANY_CONTACT)
    public MatchProfile presented(CandidateId id) {
        var company = viewer.get().organisation();
        if (presentations.stream().noneMatch(shown -> shown.isPresented(id, company))) {
            throw NotFound.of(PersonCard.class, id);
        }
        return profile(id);
    }

    private static List<MatchProfile> profiles(List<CardRepository.Face> people, Collection<SkillClaim> said) {
        Map<CandidateId, List<SkillClaim>> byPerson =
                said.stream().collect(Collectors.groupingBy(SkillClaim::candidate));
        return people.stream()
                .map(face -> face.profile(counting(byPerson.getOrDefault(face.candidate(), List.of())).stream()
                        .collect(Collectors.toMap(SkillLevel::skill, SkillLevel::level))))
                .toList();
    }

    private static Set<CandidateId> ids(List<CardRepository.Face> people) {
        return people.stream().map(CardRepository.Face::candidate).collect(Collectors.toSet());
    }

    /** One line a skill: what was verified before what was only said, and of those the latest. */
    private static List<SkillLevel> counting(List<SkillClaim> said) {
        return said.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.level().skill(),
                        Collectors.reducing(BinaryOperator.maxBy(Comparator.<SkillClaim, Boolean>comparing(
                                        claim -> claim.level().source().isVerified())
                                .thenComparing(SkillClaim::recordedAt)
                                .thenComparing(SkillClaim::id)))))
                .values()
                .stream()
                .flatMap(claim -> claim.stream().map(SkillClaim::level))
                .sorted(Comparator.comparing(level -> level.skill().value()))
                .toList();
    }
}
