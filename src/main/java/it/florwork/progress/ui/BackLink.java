package it.florwork.progress.ui;

import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.RecordLink;

/** The way back, with whose page this is. */
class BackLink extends RecordLink {
    BackLink(String path, String whose) {
        super(path, "");
        addClassName("fw-back");
        add(FwIcon.BACK.create(), it.florwork.shared.ui.Data.text(whose));
        getElement().setAttribute("aria-label", getTranslation("progress.back", whose));
    }
}
