package it.florwork.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Cookies for a lane of its own beside the portal: out of reach of scripts, and sent from our own pages alone. */
public interface PhoneCookies {

    /** @param life zero takes it away */
    void writeStrict(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration life);

    Optional<String> read(HttpServletRequest request, String name);
}
