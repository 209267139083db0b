package it.florwork.access;

/** One of the memberships a person may work in. */
public record MyMembership(MembershipId id, String role, String organisation) {}
