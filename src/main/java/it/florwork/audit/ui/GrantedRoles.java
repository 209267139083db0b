package it.florwork.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.access.MembershipRow;
import it.florwork.access.MembershipService;
import it.florwork.access.MembershipStatus;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells the data protection officer who was lately given a role that opens people's data, by whom, and who agreed. */
class GrantedRoles extends Stack {
    private static final int DAYS = 30;

    private final transient LogWords words;

    GrantedRoles(MembershipService memberships, LogWords words, LocalDate today) {
        this.words = words;
        var granted = memberships.watched(today.minusDays(DAYS));
        Component content = granted.isEmpty()
                ? new EmptyState(getTranslation("audit.granted.none"))
                : new WorkList(granted.stream().map(this::row).toList());
        add(new Panel(getTranslation("audit.granted.title", DAYS), content)
                .flush()
                .withAction(new RecordLink("memberships", getTranslation("audit.granted.all"))));
    }

    private WorkRow row(MembershipRow membership) {
        return WorkRow.plain(Data.text(membership.username()))
                .withFact(words.role(membership.role()))
                .withFact(by("audit.granted.by", membership.grantedByName()))
                .withFact(by("audit.granted.decided", membership.decidedByName()))
                .withChip(badge(membership));
    }

    private Component by(String key, @Nullable String name) {
        return name == null
                ? new Span(getTranslation(key + ".nobody"))
                : new Div(new Span(getTranslation(key) + " "), Data.text(name));
    }

    private StatusBadge badge(MembershipRow membership) {
        if (membership.endedAt() != null) {
            return new StatusBadge(Tone.NONE, getTranslation("access.memberships.ended"));
        }
        return membership.status() == MembershipStatus.AWAITING_CONFIRMATION
                ? new StatusBadge(Tone.LOOK, getTranslation("access.memberships.waiting"))
                : new StatusBadge(Tone.GOOD, getTranslation("access.memberships.in"));
    }
}
