package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.progress.CardSign.WeekSign;
import it.florwork.progress.CardState;
import it.florwork.progress.Face;
import it.florwork.progress.Week;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was saved for one engagement and week, and what stands of it: every report that no later one was based on. */
public final class WeekCards {
    public static final WeekCards NONE = new WeekCards(List.of());

    private final List<CardReport> reports;

    public WeekCards(Collection<CardReport> reports) {
        this.reports = reports.stream()
                .sorted(Comparator.comparing(CardReport::receivedAt).thenComparing(CardReport::id))
                .toList();
    }

    /** What stands of one author's card: one version, or two and more when two devices wrote apart. */
    public List<CardReport> standing(CardSide side, UserId author) {
        return standing(side).filter(report -> report.author().equals(author)).toList();
    }

    public Stream<CardReport> standing(CardSide side) {
        Set<UUID> replaced =
                reports.stream().flatMap(report -> report.basedOn().stream()).collect(Collectors.toSet());
        return reports.stream().filter(report -> report.side() == side && !replaced.contains(report.id()));
    }

    public CardState state(CardSide side, UserId author) {
        return switch (standing(side, author).size()) {
            case 0 -> CardState.MISSING;
            case 1 -> CardState.SAVED;
            default -> CardState.TWO_VERSIONS;
        };
    }

    /** How far the week's card is, whichever tutor wrote it. */
    public CardState stateOfTutors() {
        var authors = standing(CardSide.TUTOR).map(CardReport::author).collect(Collectors.toSet());
        if (authors.isEmpty()) {
            return CardState.MISSING;
        }
        return authors.stream().anyMatch(author -> state(CardSide.TUTOR, author) == CardState.TWO_VERSIONS)
                ? CardState.TWO_VERSIONS
                : CardState.SAVED;
    }

    /** Tutors' cards that stand in one version. */
    Stream<CardReport> settledOfTutors() {
        return settled(CardSide.TUTOR).stream();
    }

    /**
     * Takes one more report in.
     *
     * @return false when this very report was taken in before: a repeated tap, or an answer lost on the way
     */
    public boolean accepts(CardReport report) {
        for (CardReport earlier : reports) {
            if (earlier.id().equals(report.id())) {
                if (earlier.saysTheSameAs(report)) {
                    return false;
                }
                throw new RuleViolation("progress.error.sameIdOtherContent");
            }
        }
        Set<UUID> own = reports.stream()
                .filter(earlier ->
                        earlier.side() == report.side() && earlier.author().equals(report.author()))
                .map(CardReport::id)
                .collect(Collectors.toSet());
        if (!own.containsAll(report.basedOn())) {
            throw new RuleViolation("progress.error.unknownBasis");
        }
        return true;
    }

    public WeekCards with(CardReport report) {
        return new WeekCards(Stream.concat(reports.stream(), Stream.of(report)).toList());
    }

    /** The skills that a tutor and the trainee see two steps or more apart. A card in two versions says nothing yet. */
    public Set<SkillCode> gaps() {
        var faces = settled(CardSide.TRAINEE);
        return settled(CardSide.TUTOR).stream()
                .flatMap(card -> card.answers().stream())
                .filter(seen -> faces.stream()
                        .flatMap(card -> card.answers().stream())
                        .anyMatch(felt -> felt.skill().equals(seen.skill()) && felt.isFarFrom(seen)))
                .map(Answer::skill)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the trainee answered, and what was felt lies below the middle: so-so on average, or worse. */
    public boolean isHardForTheTrainee() {
        var felt = settled(CardSide.TRAINEE).stream()
                .flatMap(card -> card.answers().stream())
                .filter(answer -> answer.level() > 0)
                .mapToInt(Answer::level)
                .summaryStatistics();
        return felt.getCount() > 0 && felt.getSum() <= Face.SO_SO.level() * felt.getCount();
    }

    /** The week as whoever watches over the engagement reads it. */
    public WeekSign sign(Week week) {
        var seen = settled(CardSide.TUTOR);
        var felt = settled(CardSide.TRAINEE);
        var faces = felt.isEmpty() ? Map.<SkillCode, Integer>of() : levels(felt.getLast());
        var apart = new HashMap<SkillCode, Integer>();
        seen.forEach(card -> levels(card).forEach((skill, level) -> {
            var face = faces.get(skill);
            if (face != null) {
                apart.merge(skill, Math.abs(level - face), Math::max);
            }
        }));
        return new WeekSign(
                week,
                lastSaved(CardSide.TUTOR),
                lastSaved(CardSide.TRAINEE),
                seen.isEmpty() ? Map.of() : levels(seen.getLast()),
                faces,
                Map.copyOf(apart));
    }

    private @Nullable LocalDate lastSaved(CardSide side) {
        return reports.stream()
                .filter(report -> report.side() == side)
                .map(report -> report.receivedAt().atZone(PortalClock.ROME).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Map<SkillCode, Integer> levels(CardReport card) {
        return card.answers().stream()
                .filter(answer -> answer.level() > 0)
                .collect(Collectors.toUnmodifiableMap(Answer::skill, Answer::level));
    }

    private List<CardReport> settled(CardSide side) {
        return standing(side)
                .filter(report -> state(side, report.author()) == CardState.SAVED)
                .toList();
    }
}
