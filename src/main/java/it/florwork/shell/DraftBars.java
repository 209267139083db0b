package it.florwork.shell;

import it.florwork.shared.ui.FormKeeping;
import org.springframework.stereotype.Component;

/** Draft bars for the modules that the shell stands on. */
@Component
record DraftBars(FormDrafts drafts) implements FormKeeping {

    @Override
    public Kept keeping(String form, String record) {
        return new DraftBar(drafts, form, record);
    }
}
