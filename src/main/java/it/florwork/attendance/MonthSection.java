package it.florwork.attendance;

import com.vaadin.flow.component.Component;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** A part of a month's pages that a module below shows there, such as what the month is worth. */
public interface MonthSection {
    /**
     * What the viewer may see of it, by engagement; nothing for an engagement of which there is nothing to say. As many
     * statements for one as for all.
     */
    Map<EngagementId, Component> of(YearMonth month, Collection<EngagementId> engagements);

    /** The same in one breath, for the trainee's first page. */
    Map<EngagementId, Component> inShort(YearMonth month, Collection<EngagementId> engagements);
}
