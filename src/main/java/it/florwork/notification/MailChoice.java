package it.florwork.notification;

/** When a kind of notice is sent by mail. */
public enum MailChoice {
    AT_ONCE,
    DAILY,
    NEVER
}
