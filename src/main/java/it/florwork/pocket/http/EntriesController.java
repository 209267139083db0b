package it.florwork.pocket.http;

import it.florwork.access.Role;
import it.florwork.pocket.http.Reception.Answer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Days and cards that a phone has kept, one by one or many at once. */
@RestController
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class EntriesController {
    static final int MOST = 500;

    private final Reception reception;
    private final RequestBody bodies;

    EntriesController(Reception reception, RequestBody bodies) {
        this.reception = reception;
        this.bodies = bodies;
    }

    record Answers(int format, List<Answer> entries) {}

    @PutMapping("/api/pocket/days/{id}")
    Answer day(@PathVariable String id, HttpServletRequest request) {
        return one("day", id, request);
    }

    @PutMapping("/api/pocket/cards/{id}")
    Answer card(@PathVariable String id, HttpServletRequest request) {
        return one("card", id, request);
    }

    private Answer one(String type, String id, HttpServletRequest request) {
        var viewer = AtPhone.ofOwner(request).viewer();
        var body = bodies.read(request, RequestBody.LARGEST_ENTRY);
        return Reception.taken(id, reception.take(type, Format1.uuid(id), body, sentAt(request), viewer), viewer);
    }

    /** Up to 500, each kept or refused for itself, in the order in which they are sent. */
    @PostMapping("/api/pocket/entries")
    Answers entries(HttpServletRequest request) {
        var who = AtPhone.ofOwner(request);
        var entries = bodies.read(request, RequestBody.LARGEST).path("entries");
        if (!entries.isArray()) {
            throw new Unreadable("entries");
        }
        if (entries.size() > MOST) {
            throw new Unreadable(Refusal.TOO_MANY);
        }
        var sentAt = sentAt(request);
        var answers = new ArrayList<Answer>();
        for (JsonNode entry : entries) {
            answers.add(reception.answer(
                    Format1.text(entry, "type"), Format1.text(entry, "id"), entry.path("body"), sentAt, who));
        }
        return new Answers(RequestBody.FORMAT, answers);
    }

    private static @Nullable Instant sentAt(HttpServletRequest request) {
        String now = request.getHeader(AtPhone.CLOCK);
        return now == null ? null : Format1.instant(now);
    }
}
