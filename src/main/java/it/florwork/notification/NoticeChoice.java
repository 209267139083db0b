package it.florwork.notification;

/** How somebody wants to hear of a kind of notice, beside the portal, which tells always. */
public record NoticeChoice(NoticeKind kind, MailChoice mail, boolean push) {}
