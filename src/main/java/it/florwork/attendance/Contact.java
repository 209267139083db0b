package it.florwork.attendance;

import it.florwork.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whom a trainee turns to about a day.
 *
 * @param name as the team calls them: "Tutor del Vivaio"
 * @param phone null when none is known
 * @param isTutor the tutor of that day; otherwise the operator who follows the person
 */
public record Contact(String name, @Nullable PhoneNumber phone, boolean isTutor) {}
