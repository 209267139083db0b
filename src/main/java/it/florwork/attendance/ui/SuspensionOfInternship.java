package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.SuspensionProposalRow;
import it.florwork.attendance.SuspensionProposals;
import it.florwork.placement.InternshipSection;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import org.springframework.core.annotation.Order;

/** Asks an operator on an internship's page whether a long absence is a suspension. Nobody else sees the question. */
@org.springframework.stereotype.Component
@Order(0)
class SuspensionOfInternship implements InternshipSection {
    private final SuspensionProposals proposals;
    private final CurrentViewer viewer;

    SuspensionOfInternship(SuspensionProposals proposals, CurrentViewer viewer) {
        this.proposals = proposals;
        this.viewer = viewer;
    }

    @Override
    public Component of(EngagementId engagement) {
        var asked = new Stack();
        if (viewer.get().is(Role.OPERATOR)) {
            proposals.of(engagement).forEach(proposal -> asked.add(panel(proposal)));
        }
        return asked.getChildren().findAny().isEmpty() ? new Div() : asked;
    }

    private Panel panel(SuspensionProposalRow proposal) {
        var ui = UI.getCurrentOrThrow();
        var formats = Formats.current();
        return new Panel(
                        ui.getTranslation("attendance.suspension.title"),
                        new Paragraph(ui.getTranslation(
                                "attendance.suspension.fact",
                                ui.getTranslation("attendance.suspension.reason." + proposal.reason()),
                                formats.date(proposal.firstDay()),
                                formats.date(proposal.lastDay()),
                                proposal.days())),
                        Stack.row(
                                ActionButton.quiet(
                                        ui.getTranslation(
                                                "attendance.suspension.yes", formats.date(proposal.firstDay())),
                                        click -> {
                                            proposals.suspend(proposal.id());
                                            ui.getPage().reload();
                                        }),
                                ActionButton.plain(ui.getTranslation("attendance.suspension.no"), click -> {
                                    proposals.decline(proposal.id());
                                    ui.getPage().reload();
                                })))
                .asWarning();
    }
}
