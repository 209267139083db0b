package it.florwork.pocket;

import java.time.LocalDate;

/**
 * With what a tutor's phone makes the codes of one place and day, without a signal.
 *
 * @param key 16 bytes in Base64
 */
public record PlaceKey(LocalDate date, String site, String address, String key) {}
