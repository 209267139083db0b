package it.florwork.attendance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the package's door to fixtures: engagements as a placement opens them. */
@Component
@Transactional
public class EngagementsForTests {
    private final EngagementKeeping keeping;

    EngagementsForTests(EngagementKeeping keeping) {
        this.keeping = keeping;
    }

    public void open(OpenEngagement opening) {
        keeping.open(opening);
    }
}
