package it.florwork.reporting;

import java.io.Serializable;

/**
 * One line of a breakdown.
 *
 * @param key a pathway, the id of a group, a month such as {@code 2026-10}, a rule such as {@code V10}
 * @param name the group's name; empty for what has words of ours
 */
public record SliceRow(String key, String name, Figure figure) implements Serializable {}
