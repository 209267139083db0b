package it.florwork.progress;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.Set;

/** Tutor and trainee see the week two steps or more apart: worth a talk. For the operator; the host never hears of it. */
public record TalkSuggested(EngagementId engagement, LocalDate monday, Set<SkillCode> skills) implements AuditedEvent {}
