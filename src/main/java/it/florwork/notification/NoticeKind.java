package it.florwork.notification;

import static it.florwork.notification.MailChoice.AT_ONCE;
import static it.florwork.notification.MailChoice.DAILY;
import static it.florwork.notification.MailChoice.NEVER;

import it.florwork.access.Role;
import java.util.Arrays;
import java.util.List;

/** Everything the portal tells somebody by itself, stored for ever as these codes. Each has its sentence in both languages. */
public enum NoticeKind {
    DAY_DISPUTED(DAILY, Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    UNJUSTIFIED_ABSENCE(AT_ONCE, Role.OPERATOR),
    ACCIDENT(AT_ONCE, Role.OPERATOR),
    CORRECTION_ASKED(DAILY, Role.OPERATOR),
    CORRECTION_DECIDED(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    DAY_NOT_INSURED(DAILY, Role.OPERATOR),
    MONTH_TO_SIGN(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR),
    MONTH_TO_CONFIRM(DAILY, Role.CANDIDATE),
    MONTH_REMINDER(AT_ONCE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    MONTH_TO_CALL(DAILY, Role.OPERATOR),
    MONTH_TO_VERIFY(DAILY, Role.OPERATOR),
    MONTH_SIGNATURES_VOIDED(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    MONTH_REOPENED(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    MONTH_DISPUTED(DAILY, Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    MONTH_DISPUTE_CLOSED(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE),
    MONTH_VERIFIED(DAILY, Role.CANDIDATE),
    NEED_SENT(DAILY, Role.OPERATOR),
    NEED_PUBLISHED(DAILY, Role.COMPANY_CONTACT),
    NEED_RETURNED(AT_ONCE, Role.COMPANY_CONTACT),
    NEED_REJECTED(AT_ONCE, Role.COMPANY_CONTACT),
    NEED_EXPIRED(DAILY, Role.COMPANY_CONTACT),
    MATCH_TO_AGREE(AT_ONCE, Role.CASE_MANAGER),
    MATCH_TO_CHOOSE(AT_ONCE, Role.CANDIDATE),
    MATCH_ANSWERED(DAILY, Role.OPERATOR),
    PROFILE_PRESENTED(AT_ONCE, Role.COMPANY_CONTACT),
    MATCH_APPROVED(DAILY, Role.CANDIDATE, Role.COMPANY_CONTACT),
    PROJECT_TO_SIGN(AT_ONCE, Role.OPERATOR, Role.COMPANY_CONTACT, Role.CANDIDATE, Role.CASE_MANAGER),
    PLACEMENT_READY(AT_ONCE, Role.CANDIDATE, Role.HOST_TUTOR),
    PLACEMENT_SUSPENDED(AT_ONCE, Role.CANDIDATE, Role.HOST_TUTOR),
    PLACEMENT_RESUMED(AT_ONCE, Role.CANDIDATE, Role.HOST_TUTOR),
    PLACEMENT_ENDED(DAILY, Role.CANDIDATE, Role.HOST_TUTOR),
    TUTOR_ASSIGNED(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR),
    PERSON_ENTRUSTED(DAILY, Role.OPERATOR),
    TALK_SUGGESTED(DAILY, Role.OPERATOR),
    CARD_MISSING(DAILY, Role.HOST_TUTOR, Role.PATH_TUTOR),
    ALERT_URGENT(AT_ONCE, Role.OPERATOR),
    ALERT_GIVEN(DAILY, Role.OPERATOR),
    NUDGED_TO_CONFIRM(AT_ONCE, Role.CANDIDATE),
    NUDGED_TO_SIGN(AT_ONCE, Role.HOST_TUTOR, Role.PATH_TUTOR),
    NUDGED_TO_TELL_DAYS(AT_ONCE, Role.HOST_TUTOR, Role.PATH_TUTOR),
    NUDGED_TO_WRITE_CARD(AT_ONCE, Role.HOST_TUTOR, Role.PATH_TUTOR),
    COVER_ARRANGED(AT_ONCE, Role.OPERATOR),
    ERASURE_ASKED(AT_ONCE, Role.OPERATOR, Role.DPO),
    ERASURE_DECIDED(AT_ONCE, Role.OPERATOR, Role.CANDIDATE),
    ROLE_REQUESTED(AT_ONCE, Role.ADMINISTRATOR, Role.DPO),
    ROLE_GIVEN(DAILY, Role.DPO),
    NEW_WAY_IN(
            AT_ONCE,
            Role.CANDIDATE,
            Role.HOST_TUTOR,
            Role.COMPANY_CONTACT,
            Role.PATH_TUTOR,
            Role.OPERATOR,
            Role.CASE_MANAGER,
            Role.EVALUATOR,
            Role.ADMINISTRATOR,
            Role.DPO),
    PHONE_COPIED(AT_ONCE, Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR),
    MESSAGES_GIVEN_UP(AT_ONCE, Role.ADMINISTRATOR),
    MAIL_REFUSED(
            NEVER,
            Role.CANDIDATE,
            Role.HOST_TUTOR,
            Role.COMPANY_CONTACT,
            Role.PATH_TUTOR,
            Role.OPERATOR,
            Role.CASE_MANAGER,
            Role.EVALUATOR,
            Role.ADMINISTRATOR,
            Role.DPO);

    private final MailChoice usual;
    private final List<String> roles;

    NoticeKind(MailChoice usual, String... roles) {
        this.usual = usual;
        this.roles = List.of(roles);
    }

    /** How it is sent to who has chosen nothing. */
    public NoticeChoice usual() {
        return new NoticeChoice(this, usual, true);
    }

    /** Whether somebody in this role is ever told this. */
    public boolean concerns(String role) {
        return roles.contains(role);
    }

    public static List<NoticeKind> of(String role) {
        return Arrays.stream(values()).filter(kind -> kind.concerns(role)).toList();
    }
}
