package it.florwork.pocket.http;

import it.florwork.access.Role;
import it.florwork.pocket.StoredActs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/pocket/digest}: a phone and the server compare what each knows, day by day, and find what is lost. */
@RestController
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class DigestController {
    private static final int MOST_DAYS = 62;
    private static final int MOST_IDS = 2_000;

    private final StoredActs stored;
    private final RequestBody bodies;

    DigestController(StoredActs stored, RequestBody bodies) {
        this.stored = stored;
        this.bodies = bodies;
    }

    /**
     * @param missing of the ids that were asked about, those that are not here
     * @param differ the days of which phone and server do not know the same
     * @param known what the server knows of them
     */
    record Difference(
            int format, Collection<String> missing, Collection<String> differ, Map<String, SortedSet<String>> known) {}

    @PostMapping("/api/pocket/digest")
    Difference compare(HttpServletRequest request) {
        AtPhone.ofOwner(request);
        var body = bodies.read(request, RequestBody.LARGEST);
        var from = Format1.date(body, "from");
        var to = Format1.date(body, "to");
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Unreadable("span");
        }
        var known = stored.between(Format1.optional(body, "device"), from, to);
        var told = told(body.path("days"));
        var dates = new TreeSet<LocalDate>(known.keySet());
        dates.addAll(told.keySet());
        var difference = new TreeMap<String, SortedSet<String>>();
        for (LocalDate date : dates) {
            var here = known.getOrDefault(date, new TreeSet<>());
            var there = told.get(date);
            boolean isSame =
                    there == null ? here.isEmpty() : StoredActs.digest(here).equals(there);
            if (!isSame && !date.isBefore(from) && !date.isAfter(to)) {
                difference.put(date.toString(), here);
            }
        }
        return new Difference(
                RequestBody.FORMAT, stored.missing(asked(body.path("ids"))), difference.keySet(), difference);
    }

    private static Map<LocalDate, String> told(JsonNode days) {
        if (!days.isObject()) {
            throw new Unreadable("days");
        }
        var told = new HashMap<LocalDate, String>();
        days.properties()
                .forEach(day ->
                        told.put(Format1.date(day.getKey()), day.getValue().asString("")));
        return told;
    }

    private static Set<UUID> asked(JsonNode ids) {
        var asked = new HashSet<UUID>();
        for (var day : ids.properties()) {
            day.getValue().forEach(id -> asked.add(Format1.uuid(id.asString(""))));
        }
        if (asked.size() > MOST_IDS) {
            throw new Unreadable(Refusal.TOO_MANY);
        }
        return asked;
    }
}
