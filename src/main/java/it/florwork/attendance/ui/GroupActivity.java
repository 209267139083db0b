package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a whole group did, once for all: it goes with whoever is marked next, and corrects whoever is marked already. */
class GroupActivity extends Panel {
    /**
     * @param field kept by the screen, so that nothing typed is lost when it is shown anew
     * @param shown the moment of the screen, which becomes the moment of the acts
     */
    GroupActivity(TextField field, List<TraineeDay> people, Instant shown, Consumer<List<ReportDay>> onWritten) {
        var marked = people.stream()
                .filter(trainee -> trainee.group() != null)
                .map(TraineeDay::day)
                .filter(day -> day.open() && ownWord(day).isPresent())
                .toList();
        add(field);
        if (!marked.isEmpty()) {
            add(ActionButton.quiet(
                    FwIcon.PENCIL,
                    UI.getCurrentOrThrow().getTranslation("register.day.activityForAll", marked.size()),
                    click -> onWritten.accept(marked.stream()
                            .map(day -> written(day, field.getValue(), shown))
                            .toList())));
        }
    }

    /** What everybody already marked did, when it is the same for all. */
    static Optional<String> common(List<TraineeDay> people) {
        var said = people.stream()
                .filter(trainee -> trainee.group() != null)
                .flatMap(trainee -> ownWord(trainee.day()).stream())
                .map(word -> Optional.ofNullable(word.activity()))
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : Optional.empty();
    }

    /** The tutor's own single word of a day with hours, which nobody had to settle. */
    private static Optional<DayVersion> ownWord(DayView day) {
        return day.operator().isEmpty() && day.tutor().size() == 1
                ? Optional.of(day.tutor().getFirst()).filter(said -> said.kind().countsAsDone())
                : Optional.empty();
    }

    private static ReportDay written(DayView day, String activity, Instant shown) {
        var said = ownWord(day).orElseThrow();
        return ReportDay.inPortal(
                DayReportId.next(),
                day.engagement(),
                day.date(),
                said.kind(),
                said.slots(),
                activity,
                day.basisOf(Side.TUTOR),
                shown);
    }
}
