package it.florwork.notification.domain;

import it.florwork.notification.NoticeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A policy's sentence: of what, about when, to whom with which link. */
final class Telling {
    private final List<Notice> notices = new ArrayList<>();
    private @Nullable NoticeKind kind;
    private String subject = "";
    private @Nullable String about;

    /** @param ids what happened, and where it can happen again, which time */
    Telling of(NoticeKind newKind, Object... ids) {
        kind = newKind;
        subject = Arrays.stream(ids).map(Object::toString).collect(Collectors.joining("/"));
        about = null;
        return this;
    }

    /** @param dayOrMonth whose text is {@code 2026-10-07} or {@code 2026-10} */
    Telling about(Object dayOrMonth) {
        about = dayOrMonth.toString();
        return this;
    }

    Telling to(Addressee addressee, String path) {
        if (kind == null) {
            throw new IllegalStateException("told of nothing");
        }
        notices.add(new Notice(addressee, kind, subject, about, path));
        return this;
    }

    Telling to(Stream<Addressee> addressees, String path) {
        addressees.forEach(addressee -> to(addressee, path));
        return this;
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }
}
