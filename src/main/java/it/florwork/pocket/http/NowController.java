package it.florwork.pocket.http;

import it.florwork.access.Role;
import it.florwork.pocket.PhoneReading;
import it.florwork.pocket.PhoneSeals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /api/pocket/now}: what a phone needs to go on without a signal; nothing is sent again that it has. */
@RestController
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class NowController {
    private final PhoneReading reading;
    private final NowJson bodies;
    private final PhoneSeals seals;
    private final JsonMapper json;
    private final Clock clock;

    NowController(PhoneReading reading, NowJson bodies, PhoneSeals seals, JsonMapper json, Clock clock) {
        this.reading = reading;
        this.bodies = bodies;
        this.seals = seals;
        this.json = json;
        this.clock = clock;
    }

    /** @param part {@code today} for what the first screen needs; everything otherwise */
    @GetMapping("/api/pocket/now")
    ResponseEntity<byte[]> now(@RequestParam(defaultValue = "all") String part, HttpServletRequest request) {
        var who = AtPhone.of(request).orElseThrow();
        boolean isPart = part.equals("today");
        var now = isPart ? reading.today() : reading.all();
        var seal = new NowJson.Seal(seals.key(), who.phone().toString(), seals.proof(who.phone()));
        var body = bodies.of(now, who, LocalDate.now(clock), seal);
        // weak, or the container would not pack what it names
        String tag = "W/\"" + PocketFile.digest(json.writeValueAsBytes(body)) + "\"";
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        var content = json.writeValueAsBytes(
                body.at(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(content);
    }
}
