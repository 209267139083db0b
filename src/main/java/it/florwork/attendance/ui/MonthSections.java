package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import it.florwork.attendance.MonthSection;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

/** What other modules show on a month's pages, read once for all the engagements of a page. */
@org.springframework.stereotype.Component
class MonthSections {
    private final List<MonthSection> sections;

    MonthSections(ObjectProvider<MonthSection> sections) {
        this.sections = sections.orderedStream().toList();
    }

    /** The parts of a page, by engagement. */
    record Parts(List<Map<EngagementId, Component>> read) {
        Component[] of(EngagementId engagement) {
            return read.stream()
                    .map(part -> part.get(engagement))
                    .filter(Objects::nonNull)
                    .toArray(Component[]::new);
        }
    }

    Parts of(YearMonth month, Collection<EngagementId> engagements) {
        return new Parts(
                sections.stream().map(section -> section.of(month, engagements)).toList());
    }

    Parts inShort(YearMonth month, Collection<EngagementId> engagements) {
        return new Parts(sections.stream()
                .map(section -> section.inShort(month, engagements))
                .toList());
    }
}
