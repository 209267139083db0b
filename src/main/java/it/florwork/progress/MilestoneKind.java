package it.florwork.progress;

import java.util.Arrays;
import java.util.List;

/** The five moments at which somebody asks how it goes, beside the weekly cards; their days are rules. */
public enum MilestoneKind {
    FIRST,
    SECOND,
    THIRD,
    MIDDLE,
    END;

    /** What is asked then, in order. */
    public List<MilestoneQuestion> questions() {
        return Arrays.stream(MilestoneQuestion.values())
                .filter(question -> question.kind() == this)
                .toList();
    }
}
