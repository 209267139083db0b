package it.florwork.attendance.ui;

import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.Formats;

/** What a month waits for, as a person would say it to this side. */
final class MonthSentence {
    private MonthSentence() {}

    static String forTrainee(MonthDetail month, DayWords.Texts texts) {
        return of(month, Side.TRAINEE, texts);
    }

    static String forTutor(MonthDetail month, DayWords.Texts texts) {
        return of(month, Side.TUTOR, texts);
    }

    private static String of(MonthDetail month, Side side, DayWords.Texts texts) {
        var formats = Formats.current();
        if (month.status().isSealed()) {
            return texts.apply("attendance.sentence.sealed");
        }
        if (month.status() == MonthStatus.DISPUTED) {
            return texts.apply("attendance.sentence.contested");
        }
        if (month.signatureOf(side).isPresent()) {
            return texts.apply("attendance.sentence.otherSide." + side);
        }
        if (!month.disputed().isEmpty()) {
            return texts.apply("attendance.sentence.disputed", month.disputed().size());
        }
        if (!month.complete()) {
            return texts.apply(
                    "attendance.sentence.notOver", formats.date(month.month().atEndOfMonth()));
        }
        if (!month.missing().isEmpty()) {
            return texts.apply("attendance.sentence.missing", month.missing().size());
        }
        return texts.apply("attendance.sentence.ready." + side, formats.date(month.signBy()));
    }
}
