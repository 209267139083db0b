package it.florwork.pocket.http;

import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.Side;
import it.florwork.pocket.Entries;
import it.florwork.pocket.Received;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes one entry in and says what a phone is told of it, whatever happens: one that is refused costs no other. */
@Component
class Reception {
    static final Set<String> OTHER_CONTENT = Set.of(
            "attendance.error.sameIdOtherContent",
            "progress.error.sameIdOtherContent",
            "pocket.error.sameIdOtherContent");

    /** A card that names an earlier save which is still on its way: sent again after it, it is taken. */
    static final String EARLIER_FIRST = "progress.error.unknownBasis";

    private final Entries entries;
    private final Problems problems;

    Reception(Entries entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /**
     * @param status as the answer to a single entry has it
     * @param code of a refusal, for the phone
     * @param detail of a refusal, in words
     */
    record Answer(
            int format,
            String id,
            int status,
            @Nullable String state,
            @Nullable String why,
            @Nullable Integer clockGap,
            @Nullable DayJson day,
            @Nullable String code,
            @Nullable String detail) {}

    /** One entry of several. */
    Answer answer(String type, String id, JsonNode body, @Nullable Instant sentAt, AtPhone who) {
        var language = who.language();
        try {
            return taken(id, take(type, Format1.uuid(id), body, sentAt, who.viewer()), who.viewer());
        } catch (Unreadable unreadable) {
            return refused(id, unreadable.refusal(), language);
        } catch (NotFound missing) {
            return refused(id, Refusal.NOT_FOUND, language);
        } catch (PessimisticLockingFailureException crossed) {
            return refused(id, Refusal.BUSY, language);
        } catch (RuleViolation rule) {
            var refusal = refusal(rule);
            if (refusal != null) {
                return refused(id, refusal, language);
            }
            var problem = problems.of(rule, HttpStatus.UNPROCESSABLE_CONTENT, rule.key(), language);
            return new Answer(
                    RequestBody.FORMAT,
                    id,
                    HttpStatus.UNPROCESSABLE_CONTENT.value(),
                    null,
                    null,
                    null,
                    null,
                    rule.key(),
                    problem.getDetail());
        }
    }

    /** What a broken rule is over HTTP, where it is more than words. */
    static @Nullable Refusal refusal(RuleViolation rule) {
        if (OTHER_CONTENT.contains(rule.key())) {
            return Refusal.OTHER_CONTENT;
        }
        return rule.key().equals(EARLIER_FIRST) ? Refusal.EARLIER_FIRST : null;
    }

    /** Throws what the services throw. */
    Received take(String type, UUID id, JsonNode body, @Nullable Instant sentAt, Viewer viewer) {
        var known = RequestBody.ofKnownFormat(body);
        return switch (type) {
            case "day" -> entries.day(Format1.day(id, known), sentAt);
            case "card" ->
                viewer.is(Role.CANDIDATE)
                        ? entries.card(Format1.selfCard(id, known), sentAt)
                        : entries.card(Format1.weeklyCard(id, known), sentAt);
            case "promise" -> {
                if (!viewer.is(Role.CANDIDATE)) {
                    throw new Unreadable("type");
                }
                yield entries.promise(Format1.engagement(known), Format1.date(known, "date"));
            }
            case "presence" -> {
                if (!viewer.is(Role.CANDIDATE)) {
                    throw new Unreadable("type");
                }
                yield entries.presence(Format1.presence(id, known), sentAt);
            }
            default -> throw new Unreadable("type");
        };
    }

    static Answer taken(String id, Received received, Viewer viewer) {
        var side = Side.of(viewer.role()).orElseThrow();
        var why = received.why();
        var day = received.day();
        return new Answer(
                RequestBody.FORMAT,
                id,
                HttpStatus.OK.value(),
                received.fate().name(),
                why == null ? null : why.name(),
                received.clockGap(),
                day == null ? null : DayJson.of(day, side),
                null,
                null);
    }

    private Answer refused(String id, Refusal refusal, Locale language) {
        return new Answer(
                RequestBody.FORMAT,
                id,
                refusal.status().value(),
                null,
                null,
                null,
                null,
                refusal.code(),
                problems.of(refusal, language).getDetail());
    }
}
