package it.florwork.pocket.http;

import it.florwork.access.Role;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MyProposal;
import it.florwork.matching.MyProposals;
import it.florwork.shared.WeeklyTimetable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/pocket/offers}: the places offered to a trainee, who says yes or no, or takes the yes back (decision 0321). */
@RestController
@RolesAllowed(Role.CANDIDATE)
class OffersController {
    private static final Set<String> LANGUAGES = Set.of("it", "en", "es", "ro", "zh", "sq", "fr", "ar");

    private final MyProposals proposals;
    private final MatchAnswers answers;
    private final RequestBody bodies;

    OffersController(MyProposals proposals, MatchAnswers answers, RequestBody bodies) {
        this.proposals = proposals;
        this.answers = answers;
        this.bodies = bodies;
    }

    /** @param owner whose they are: two people may share a phone */
    record Offers(int format, String owner, List<Offer> offers) {}

    /**
     * A place as the person reads it.
     *
     * @param week as {@code 1 08:30-12:30}: the ISO weekday and the hours
     * @param answer {@code ASKED} or {@code GIVEN}
     */
    record Offer(
            String id,
            String title,
            String organisation,
            String address,
            List<String> week,
            String from,
            int months,
            MyProposal.Answer answer,
            MatchStatus state) {}

    @GetMapping("/api/pocket/offers")
    Offers mine(HttpServletRequest request) {
        return all(AtPhone.ofOwner(request));
    }

    /** Said again it is the same; what nobody asks any more is refused. */
    @PostMapping("/api/pocket/offers/{id}")
    Offers answer(@PathVariable String id, HttpServletRequest request) {
        var who = AtPhone.ofOwner(request);
        var body = bodies.read(request, RequestBody.LARGEST_ENTRY);
        var match = new MatchId(Format1.uuid(id));
        switch (Format1.text(body, "answer")) {
            case "YES" ->
                answers.candidateSaysYes(match, Format1.text(body, "text"), language(Format1.text(body, "language")));
            case "NO" -> answers.candidateSaysNo(match, reason(Format1.text(body, "reason")));
            case "TAKE_BACK" -> answers.candidateTakesBack(match);
            default -> throw new Unreadable("answer");
        }
        return all(who);
    }

    private Offers all(AtPhone who) {
        return new Offers(
                RequestBody.FORMAT,
                who.owner(),
                proposals.mine().stream()
                        .filter(one -> one.answer() != MyProposal.Answer.OVER)
                        .map(OffersController::offer)
                        .toList());
    }

    private static Offer offer(MyProposal one) {
        return new Offer(
                one.match().toString(),
                one.title(),
                one.organisationName(),
                one.siteAddress() + ", " + one.municipality(),
                one.timetable().slots().stream().map(OffersController::slot).toList(),
                one.startFrom().toString(),
                one.months(),
                one.answer(),
                one.status());
    }

    private static String slot(WeeklyTimetable.Slot slot) {
        return "%d %s-%s".formatted(slot.day().getValue(), clock(slot.from()), clock(slot.to()));
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static String language(String code) {
        if (!LANGUAGES.contains(code)) {
            throw new Unreadable("language");
        }
        return code;
    }

    private static MatchReason reason(String code) {
        return MatchReason.of(MatchStatus.CANDIDATE_NO).stream()
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unreadable("reason"));
    }
}
