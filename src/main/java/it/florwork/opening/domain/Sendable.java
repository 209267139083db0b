package it.florwork.opening.domain;

import it.florwork.opening.PostOpening;
import it.florwork.opening.Wording;
import it.florwork.shared.Minutes;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;

/** What a need must say before anybody else reads it. The first gap found is the one named. */
final class Sendable {
    static final int OPEN_DAYS = 60;
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TASKS = 1500;
    static final int LONGEST_ACCESSIBILITY = 500;
    static final int MOST_MONTHS = 36;
    private static final Minutes MOST_A_WEEK = Minutes.ofHours(40);

    private Sendable() {}

    /** What even a draft keeps to. */
    static void checkDraft(PostOpening content) {
        refuse(content.places() < 1, "opening.error.places");
        refuse(content.months() < 1 || content.months() > MOST_MONTHS, "opening.error.months", MOST_MONTHS);
        refuse(content.title().length() > LONGEST_TITLE, "opening.error.titleTooLong", LONGEST_TITLE);
        refuse(content.tasks().length() > LONGEST_TASKS, "opening.error.tasksTooLong", LONGEST_TASKS);
        refuse(
                content.accessibility().length() > LONGEST_ACCESSIBILITY,
                "opening.error.accessibilityTooLong",
                LONGEST_ACCESSIBILITY);
        refuse(
                content.timetable().minutesPerWeek().compareTo(MOST_A_WEEK) > 0,
                "opening.error.tooManyHours",
                MOST_A_WEEK.value() / 60);
        var from = content.startFrom();
        var to = content.startTo();
        refuse(from != null && to != null && to.isBefore(from), "opening.error.startWindow");
    }

    /** Nothing is missing: what every need keeps once it left its draft. */
    static void checkComplete(PostOpening content) {
        checkDraft(content);
        refuse(content.title().isEmpty(), "opening.error.missing.title");
        refuse(content.occupation() == null, "opening.error.missing.occupation");
        refuse(content.tasks().isEmpty(), "opening.error.missing.tasks");
        refuse(content.site() == null, "opening.error.missing.site");
        refuse(content.startFrom() == null || content.startTo() == null, "opening.error.missing.start");
        refuse(content.timetable().isEmpty(), "opening.error.missing.timetable");
        refuse(content.regimes().isEmpty(), "opening.error.missing.regimes");
        refuse(content.tutor() == null, "opening.error.missing.tutor");
    }

    /** It may go to the operator today. */
    static void check(PostOpening content, LocalDate today) {
        checkComplete(content);
        var to = content.startTo();
        refuse(to != null && to.isBefore(today), "opening.error.startIsPast");
        var expires = content.expiresOn();
        refuse(
                expires != null && expires.isAfter(today.plusDays(OPEN_DAYS)),
                "opening.error.expiresTooLate",
                OPEN_DAYS,
                today.plusDays(OPEN_DAYS));
        for (var issue : Wording.issues(content.title() + " / " + content.tasks())) {
            throw new RuleViolation("opening.error.wording." + issue.ground(), issue.word());
        }
    }

    private static void refuse(boolean broken, String key, Object... details) {
        if (broken) {
            throw new RuleViolation(key, details);
        }
    }
}
