package it.florwork.notification.http;

import it.florwork.notification.FeedReading;
import it.florwork.notification.domain.Appointment;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /calendar/SECRET.ics}: somebody's dates, for their own calendar application, which cannot sign in. No
 * session and no cookie; 404 for what was never made and for what was taken back.
 */
@RestController
@PermitAll
class CalendarController {
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final FeedReading calendars;
    private final CalendarThrottle throttle;

    CalendarController(FeedReading calendars, CalendarThrottle throttle) {
        this.calendars = calendars;
        this.throttle = throttle;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret, HttpServletRequest request) {
        if (!throttle.admits(secret, request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(CalendarThrottle.SPAN.toSeconds()))
                    .build();
        }
        String calendar = calendars.read(secret).orElseThrow(() -> new NotFound("a calendar at this address"));
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(Appointment.sha256(calendar))
                .body(calendar);
    }
}
