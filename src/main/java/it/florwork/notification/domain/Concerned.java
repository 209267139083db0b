package it.florwork.notification.domain;

import it.florwork.access.Colleagues;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.Signatories;
import it.florwork.access.UserId;
import it.florwork.attendance.EngagementCard;
import it.florwork.attendance.EngagementKind;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.StandIns;
import it.florwork.casework.Assignments;
import it.florwork.opening.OpeningCard;
import it.florwork.opening.OpeningId;
import it.florwork.placement.PlacementCard;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has to do with something, as the cards of the modules above say. */
@Component
public class Concerned {
    private final EntityManager database;
    private final Assignments assignments;
    private final Colleagues colleagues;
    private final StandIns standIns;
    private final Signatories signatories;

    Concerned(
            EntityManager database,
            Assignments assignments,
            Colleagues colleagues,
            StandIns standIns,
            Signatories signatories) {
        this.database = database;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.standIns = standIns;
        this.signatories = signatories;
    }

    public Stream<Addressee> trainee(EngagementId engagement) {
        return engagement(engagement).stream().flatMap(card -> person(card.candidate()));
    }

    /** The person's own account, when there is one. */
    public Stream<Addressee> person(CandidateId candidate) {
        return card(candidate).stream()
                .flatMap(card -> Stream.ofNullable(card.user()))
                .map(user -> new Addressee(user, Role.CANDIDATE));
    }

    /** Who follows the person, and who covers him; every operator while nobody does. */
    public Stream<Addressee> operator(CandidateId candidate) {
        var following = card(candidate).flatMap(card -> Optional.ofNullable(card.operator()));
        return following.isPresent()
                ? Stream.concat(Stream.of(following.get()), standIns.coversOf(following.get()).stream())
                        .map(user -> new Addressee(user, Role.OPERATOR))
                : holding(Role.OPERATOR);
    }

    public Stream<Addressee> operator(EngagementId engagement) {
        return engagement(engagement).stream().flatMap(card -> operator(card.candidate()));
    }

    public Stream<Addressee> caseManager(CandidateId candidate) {
        return card(candidate).stream().map(card -> new Addressee(card.caseManager(), Role.CASE_MANAGER));
    }

    /** Who is the tutor on the spot on this day, or was on the last one. */
    public Stream<Addressee> tutors(EngagementId engagement, LocalDate day) {
        return engagement(engagement).stream().flatMap(card -> {
            var last = card.period().lastDay();
            return assignments.tutorsOf(engagement, day.isAfter(last) ? last : day).stream()
                    .map(user -> new Addressee(user, roleOfTutors(card)));
        });
    }

    /** These accounts, in the role in which they sign there. */
    public Stream<Addressee> asTutors(EngagementId engagement, Collection<UserId> users) {
        return engagement(engagement).stream()
                .flatMap(card -> users.stream().map(user -> new Addressee(user, roleOfTutors(card))));
    }

    private static String roleOfTutors(EngagementCard card) {
        return card.kind() == EngagementKind.PLACEMENT ? Role.HOST_TUTOR : Role.PATH_TUTOR;
    }

    public Stream<Addressee> contactsOf(OrganisationId organisation) {
        return colleagues.holding(Role.COMPANY_CONTACT, organisation).stream()
                .map(user -> new Addressee(user, Role.COMPANY_CONTACT));
    }

    public Stream<Addressee> signatoriesOf(OrganisationId company) {
        return signatories.of(company).stream().map(user -> new Addressee(user, Role.COMPANY_CONTACT));
    }

    /** An internship, from its plan on. */
    public Optional<PlacementCard> internship(EngagementId id) {
        return Optional.ofNullable(database.find(PlacementCard.class, id));
    }

    public Stream<Addressee> contactsFor(OpeningId opening) {
        return Stream.ofNullable(database.find(OpeningCard.class, opening))
                .flatMap(card -> contactsOf(card.organisation()));
    }

    /** Whether a person matched to this need can be in this regime. */
    public boolean offers(OpeningId opening, Regime regime) {
        var card = database.find(OpeningCard.class, opening);
        return card != null && card.regimes().contains(regime);
    }

    public Stream<Addressee> holding(String role) {
        return colleagues.holding(role).stream().map(user -> new Addressee(user, role));
    }

    /** This account in each role that it holds. */
    public Stream<Addressee> inEveryRole(UserId user) {
        return colleagues.rolesOf(user).stream().map(role -> new Addressee(user, role));
    }

    private Optional<EngagementCard> engagement(EngagementId id) {
        return Optional.ofNullable(database.find(EngagementCard.class, id));
    }

    private Optional<CandidateCard> card(CandidateId id) {
        return Optional.ofNullable(database.find(CandidateCard.class, id));
    }
}
