package it.florwork.shared;

/** A fact the audit keeps. Implemented by event records of ids, states and dates only: never names, never free text. */
public interface AuditedEvent {}
