package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import it.florwork.attendance.RegisterFile;
import it.florwork.attendance.RegisterPrint;
import it.florwork.shared.EngagementId;
import it.florwork.shared.WrittenFile;
import it.florwork.shared.ui.PrintLink;
import java.time.YearMonth;
import java.util.function.Supplier;

/** Prints a register. */
class RegisterLink extends PrintLink {
    RegisterLink(RegisterPrint register, EngagementId engagement, YearMonth month) {
        this(UI.getCurrentOrThrow().getTranslation("attendance.month.print"), () -> register.print(engagement, month));
    }

    RegisterLink(String words, Supplier<RegisterFile> sheet) {
        super(words, () -> {
            var file = sheet.get();
            return new WrittenFile(file.name(), "application/pdf", file.content());
        });
    }

    /** In a list of months: as words, which say to those who do not see the line which month it is. */
    RegisterLink inList(String month) {
        removeClassNames("fw-button", "fw-plain");
        addClassName("fw-print");
        setAriaLabel(getTranslation("attendance.month.printOf", month));
        return this;
    }
}
