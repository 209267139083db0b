package it.florwork.attendance;

import java.util.List;

/**
 * What a register's sheet says, in words, ready to be laid out.
 *
 * @param code what the QR code holds: which content this sheet shows
 */
record RegisterSheet(
        String title,
        String subtitle,
        String regime,
        List<Fact> facts,
        List<Day> days,
        String done,
        String planned,
        List<Signature> signatures,
        String proof,
        String code) {

    record Fact(String term, String value) {}

    /** @param times in and out of the morning, in and out of the afternoon; several times stand under each other */
    record Day(
            String date,
            List<String> times,
            String hours,
            String activity,
            String trainee,
            String tutor,
            boolean free) {}

    /** Who signs, and what the portal knows of it; empty for the pen. */
    record Signature(String who, String how) {}
}
