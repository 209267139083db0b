package it.florwork.notification.domain;

import it.florwork.notification.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param subject the ids of what happened; nobody is told the same of the same subject twice
 * @param about the day or month it speaks of
 * @param path of the record, below the portal's root
 */
public record Notice(
        Addressee to,
        NoticeKind kind,
        String subject,
        @Nullable String about,
        String path) {}
