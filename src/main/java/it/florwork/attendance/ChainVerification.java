package it.florwork.attendance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code java -jar florwork.jar --florwork.verify-chains}: proves all chains, says so, and ends with 0 or 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // a command ends before anything else is said or made
class ChainVerification implements ApplicationRunner {
    private static final String OPTION = "florwork.verify-chains";
    private static final Logger LOG = LoggerFactory.getLogger(ChainVerification.class);

    private final Seals seals;
    private final ConfigurableApplicationContext context;

    ChainVerification(Seals seals, ConfigurableApplicationContext context) {
        this.seals = seals;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            var report = ActAs.call(Viewer.system("verify-chains"), seals::verifyAll);
            LOG.info(
                    "chains={} seals={} anchors={} problems={}",
                    report.chains(),
                    report.seals(),
                    report.anchors(),
                    report.problems().size());
            report.problems().forEach(problem -> LOG.error("{}", problem));
            System.exit(SpringApplication.exit(context, () -> report.isWhole() ? 0 : 1));
        }
    }
}
