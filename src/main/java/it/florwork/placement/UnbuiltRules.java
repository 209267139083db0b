package it.florwork.placement;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether rules that nobody has built yet may be passed over: in the demonstration only. */
@Component
class UnbuiltRules {
    private final boolean mayPass;

    UnbuiltRules(Environment settings) {
        // The embedded database holds invented people; a database of one's own holds real ones.
        boolean embedded = settings.getProperty("spring.datasource.url") == null;
        this.mayPass = settings.getProperty("florwork.demo", Boolean.class, embedded);
    }

    boolean mayPass() {
        return mayPass;
    }
}
