package it.florwork.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A word that comes and goes, for what was done and needs no answer. */
public final class Toast {
    private static final int SHOWN_FOR_MILLISECONDS = 4_000;

    private Toast() {}

    public static void show(String word) {
        Notification.show(word, SHOWN_FOR_MILLISECONDS, Position.BOTTOM_CENTER);
    }
}
