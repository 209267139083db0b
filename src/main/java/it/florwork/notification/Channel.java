package it.florwork.notification;

import it.florwork.notification.domain.OutboxMessage;

/** A way out of the portal. */
interface Channel {
    /** As {@code outbox_message.channel} says it. */
    String name();

    /** Whether it is set up. Nothing is put into the outbox for one that is not. */
    boolean isOn();

    /**
     * Sends, and comes back only when the other side has said yes.
     *
     * @throws NotSent when it did not
     */
    void send(OutboxMessage message);
}
