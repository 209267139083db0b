package it.florwork.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose about being told, or what holds while nothing was chosen.
 *
 * @param isMailOn whether the portal sends mail at all
 * @param address where mail goes, null for nowhere
 * @param isConfirmed whether the address was proved to be read
 * @param quietFrom from when nothing is sent, minutes of the day in Rome
 * @param quietUntil until when; a span may go over midnight
 * @param choices one for each kind that concerns the role of now
 */
public record NoticeSettings(
        boolean isMailOn,
        @Nullable String address,
        boolean isConfirmed,
        int quietFrom,
        int quietUntil,
        List<NoticeChoice> choices) {}
