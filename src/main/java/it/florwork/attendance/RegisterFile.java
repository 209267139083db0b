package it.florwork.attendance;

/** A printed register. Its name tells nothing about the person. */
public record RegisterFile(String name, byte[] content) {}
