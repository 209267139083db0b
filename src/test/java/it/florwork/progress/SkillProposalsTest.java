package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.SkillSource;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-102")
class SkillProposalsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);

    @Autowired
    SkillProposals proposals;

    @Autowired
    Assessments assessments;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Internship member;
    private Viewer operator;

    @BeforeEach
    void aJollyTraineeOfFiveWeeks() {
        attendance.on(FRIDAY);
        member = attendance.jolly(AUTUMN, 1).members().getFirst();
        operator = accounts.fresh(Role.OPERATOR);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private void fiveWeeks(Rating rating) {
        for (int back = 4; back >= 0; back--) {
            given.tutorSays(member.tutor(), member.id(), WEEK.back(back), rating);
        }
    }

    @Test
    void whatWasSeenAloneTwiceIsProposedAndBecomesASkillWhenTheOperatorSaysYes() {
        fiveWeeks(Rating.ALONE);
        var first = proposed().getFirst();
        assertThat(first.level()).isEqualTo(3);
        assertThat(first.weeks()).isGreaterThanOrEqualTo(2);
        ActAs.run(operator, () -> proposals.accept(member.candidate(), first.engagement(), first.skill()));
        assertThat(proposed()).extracting(SkillProposal::skill).doesNotContain(first.skill());
        assertThat(ActAs.call(operator, () -> assessments.card(member.candidate()))
                        .skills())
                .anySatisfy(skill -> {
                    assertThat(skill.skill()).isEqualTo(first.skill());
                    assertThat(skill.level()).isEqualTo(3);
                    assertThat(skill.source()).isEqualTo(SkillSource.TUTOR);
                });
    }

    @Test
    void aNoIsRememberedAndChangesNothing() {
        fiveWeeks(Rating.ALONE);
        var first = proposed().getFirst();
        var before =
                ActAs.call(operator, () -> assessments.card(member.candidate())).skills();
        ActAs.run(operator, () -> proposals.decline(member.candidate(), first.engagement(), first.skill()));
        assertThat(proposed()).extracting(SkillProposal::skill).doesNotContain(first.skill());
        assertThat(ActAs.call(operator, () -> assessments.card(member.candidate()))
                        .skills())
                .isEqualTo(before);
    }

    @Test
    void withHelpOrOnlyOnceIsNotProposed() {
        given.tutorSays(member.tutor(), member.id(), WEEK, Rating.ALONE);
        assertThat(proposed()).isEmpty();
        attendance.on(FRIDAY);
        member = attendance.jolly(AUTUMN, 1).members().getFirst();
        fiveWeeks(Rating.WITH_SOME_HELP);
        assertThat(proposed()).isEmpty();
    }

    @Test
    void whatIsVerifiedAlreadyIsNotProposedAgain() {
        fiveWeeks(Rating.ALONE);
        var first = proposed().getFirst();
        ActAs.run(operator, () -> assessments.claim(member.candidate(), first.skill(), 4, SkillSource.CERTIFICATE));
        assertThat(proposed()).extracting(SkillProposal::skill).doesNotContain(first.skill());
    }

    @Test
    void onlyOperatorsAnswerAndOnlyWhatIsProposed() {
        fiveWeeks(Rating.ALONE);
        var first = proposed().getFirst();
        var other = attendance.placement(AUTUMN);
        assertThatThrownBy(() -> ActAs.run(
                        operator, () -> proposals.accept(other.candidate(), first.engagement(), first.skill())))
                .isInstanceOf(NotFound.class);
        for (var viewer : List.of(member.tutor(), member.trainee(), member.caseManager())) {
            assertThatThrownBy(() -> ActAs.run(
                            viewer, () -> proposals.accept(member.candidate(), first.engagement(), first.skill())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<SkillProposal> proposed() {
        return ActAs.call(operator, () -> proposals.of(member.candidate()));
    }
}
