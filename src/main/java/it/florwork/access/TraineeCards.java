package it.florwork.access;

import it.florwork.access.domain.CodeCard;
import it.florwork.access.domain.CodeCardRepository;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.OneTimeCode;
import it.florwork.access.domain.OneTimeCodeRepository;
import it.florwork.access.domain.Secret;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Code cards and one-time codes of trainees who have no e-mail (decision 0310). They open the phone lane, no view. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class TraineeCards {
    private final CodeCardRepository cards;
    private final OneTimeCodeRepository codes;
    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final CodeDigits digits;
    private final WayInFigures figures;
    private final CurrentViewer viewer;
    private final Clock clock;

    TraineeCards(
            CodeCardRepository cards,
            OneTimeCodeRepository codes,
            UserAccountRepository accounts,
            MembershipRepository memberships,
            CodeDigits digits,
            WayInFigures figures,
            CurrentViewer viewer,
            Clock clock) {
        this.cards = cards;
        this.codes = codes;
        this.accounts = accounts;
        this.memberships = memberships;
        this.digits = digits;
        this.figures = figures;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Makes the trainee's card; an earlier one opens nothing any more.
     *
     * @throws NotFound for an account that has ever been more than a trainee, or is none today
     */
    public CodeCardMade issue(UserId user) {
        var membership = traineeToday(user);
        var by = viewer.get().user();
        var now = clock.instant();
        var secret = Secret.random();
        cards.save(cards.lock(user)
                .map(card -> card.renew(membership, secret, by, now))
                .orElseGet(() -> new CodeCard(user, membership, secret, by, now)));
        return new CodeCardMade(accounts.findById(user).orElseThrow().username(), "/tasca/#enter/" + secret.value());
    }

    /**
     * Makes a code to read out; an earlier one opens nothing any more.
     *
     * @throws NotFound for an account that has ever been more than a trainee, or is none today
     */
    public OneTimeCodeShown code(UserId user) {
        var membership = traineeToday(user);
        var by = viewer.get().user();
        var now = clock.instant();
        var until = now.plus(figures.codeLife());
        var shown = digits.random();
        var hash = digits.hash(shown);
        codes.save(codes.lock(user)
                .map(code -> code.make(membership, hash, by, now, until))
                .orElseGet(() -> new OneTimeCode(user, membership, hash, by, now, until)));
        return new OneTimeCodeShown(shown, until);
    }

    @Transactional(readOnly = true)
    public CodeCardState state(UserId user) {
        return cards.findById(user)
                .map(card -> card.isLocked()
                        ? CodeCardState.LOCKED
                        : card.pinHash() == null ? CodeCardState.UNUSED : CodeCardState.USED)
                .orElse(CodeCardState.NONE);
    }

    private MembershipId traineeToday(UserId user) {
        var all = memberships.findByUser(user);
        if (!all.stream().allMatch(one -> one.role().equals(Role.CANDIDATE))) {
            throw NotFound.of(UserAccount.class, user);
        }
        return all.stream()
                .filter(one -> one.countsOn(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> NotFound.of(UserAccount.class, user))
                .id();
    }
}
