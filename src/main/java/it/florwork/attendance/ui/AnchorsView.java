package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.access.Role;
import it.florwork.attendance.AnchorRow;
import it.florwork.attendance.SealReport;
import it.florwork.attendance.Seals;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Where the chains of all registers stood each night, for those who keep it outside: without that a chain proves nothing. */
@Route("anchors")
@PageTitle("attendance.anchors.title")
@Menu(title = "attendance.anchors.title", order = 905, icon = "seal")
@RolesAllowed({Role.EVALUATOR, Role.DPO})
class AnchorsView extends Stack implements BeforeEnterObserver {
    /** Two years of nights. */
    private static final int MOST = 730;

    private final transient Formats formats = Formats.current();
    private final Div proof = new Div();

    private final transient Seals seals;

    AnchorsView(Seals seals) {
        this.seals = seals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        proof.removeAll();
        var nights = seals.anchors(MOST);
        var header = new PageHeader(getTranslation("attendance.anchors.title"))
                .withSubtitle(getTranslation("attendance.anchors.subtitle"));
        proof.getElement().setAttribute("aria-live", "polite");
        add(
                header,
                new Panel(
                        Panel.note(getTranslation("attendance.anchors.proof")),
                        ActionButton.quiet(
                                FwIcon.SEAL,
                                getTranslation("attendance.anchors.prove"),
                                click -> show(seals.verifyAll())),
                        proof));
        if (nights.isEmpty()) {
            add(new EmptyState(getTranslation("attendance.anchors.none")));
        } else {
            header.withActions(download(seals));
            add(new Panel(new WorkList(nights.stream().map(this::night).toList())).flush());
        }
    }

    private WorkRow night(AnchorRow night) {
        return WorkRow.plain(new Span(formats.date(night.day())))
                .withFact(getTranslation("attendance.anchors.stood", night.chains(), night.seals()))
                .withFact(Data.mark(new Div(night.digest())))
                .withChip(badge(night.problems()));
    }

    private StatusBadge badge(int problems) {
        return problems == 0
                ? new StatusBadge(Tone.GOOD, getTranslation("attendance.anchors.whole"))
                : new StatusBadge(Tone.LATE, getTranslation("attendance.anchors.broken", problems));
    }

    private void show(SealReport report) {
        proof.removeAll();
        proof.add(
                Panel.note(
                        getTranslation("attendance.anchors.proved", report.chains(), report.seals(), report.anchors())),
                badge(report.problems().size()));
        report.problems()
                .forEach(problem -> proof.add(new Div(
                        new Span(getTranslation("attendance.anchors.problem." + problem.kind()) + " "),
                        Data.text(named(problem)))));
    }

    private static String named(SealReport.Problem problem) {
        var engagement = problem.engagement();
        return engagement == null ? problem.where() : engagement + " · " + problem.where();
    }

    private static Anchor download(Seals seals) {
        var link = new Anchor();
        link.addClassNames("fw-button", "fw-plain");
        link.setHref(DownloadHandler.fromInputStream(event -> {
            var content = text(seals.anchors(MOST)).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "anchors.txt", "text/plain;charset=utf-8", content.length);
        }));
        link.add(FwIcon.DOWNLOAD.create(), new Span(link.getTranslation("attendance.anchors.download")));
        return link;
    }

    /** One night a line, the earliest first: day, digest, chains, seals, problems. */
    static String text(List<AnchorRow> nights) {
        return nights.reversed().stream()
                .map(night -> "%s %s %d %d %d\n"
                        .formatted(night.day(), night.digest(), night.chains(), night.seals(), night.problems()))
                .collect(Collectors.joining());
    }
}
