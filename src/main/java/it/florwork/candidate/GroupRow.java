package it.florwork.candidate;

import it.florwork.shared.Period;

/** A group in a list, with how many of its places are taken on the day asked for. */
public record GroupRow(
        GroupId id, PathwayKind kind, String name, String siteName, Period period, long people, int places) {}
