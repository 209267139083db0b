package it.florwork.pocket.http;

import org.springframework.http.HttpStatus;

/** Why the lane does not answer as asked; the code is the key of the words, too. */
enum Refusal {
    SIGN_IN(HttpStatus.UNAUTHORIZED, "signIn", 0),
    FOREIGN(HttpStatus.FORBIDDEN, "foreign", 0),
    ROLE(HttpStatus.FORBIDDEN, "role", 0),
    WRONG_PIN(HttpStatus.FORBIDDEN, "wrongPin", 0),
    CARD_LOCKED(HttpStatus.FORBIDDEN, "cardLocked", 0),
    CARD_NOT_GOOD(HttpStatus.FORBIDDEN, "cardNotGood", 0),
    EASY_PIN(HttpStatus.UNPROCESSABLE_CONTENT, "easyPin", 0),
    UNREADABLE(HttpStatus.BAD_REQUEST, "unreadable", 0),
    NOT_FOUND(HttpStatus.NOT_FOUND, "notFound", 0),
    OTHER_CONTENT(HttpStatus.CONFLICT, "otherContent", 0),
    OTHER_OWNER(HttpStatus.CONFLICT, "otherOwner", 0),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", 0),
    TOO_MANY(HttpStatus.CONTENT_TOO_LARGE, "tooMany", 0),
    UNKNOWN_FORMAT(HttpStatus.UNPROCESSABLE_CONTENT, "unknownFormat", 0),
    SLOW(HttpStatus.TOO_MANY_REQUESTS, "slow", 60),
    EARLIER_FIRST(HttpStatus.SERVICE_UNAVAILABLE, "earlierFirst", 5),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "busy", 5);

    private final HttpStatus status;
    private final String code;
    private final int retryAfter;

    Refusal(HttpStatus status, String code, int retryAfter) {
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return "pocket.problem." + code;
    }

    /** Seconds; 0 when asking again changes nothing. */
    int retryAfter() {
        return retryAfter;
    }
}
