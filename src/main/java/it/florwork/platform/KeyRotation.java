package it.florwork.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The command {@code java -jar florwork.jar --florwork.rotate-key=documents}: adds a key to that keyset and ends. The
 * hashes of an index are all made anew and its former key is dropped; cut off, the same command goes on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // a command ends before anything else is said or made
class KeyRotation implements ApplicationRunner {
    private static final String OPTION = "florwork.rotate-key";
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final KeyRing keys;
    private final List<KeyedIndex> indexes;
    private final ConfigurableApplicationContext context;

    KeyRotation(KeyRing keys, List<KeyedIndex> indexes, ConfigurableApplicationContext context) {
        this.keys = keys;
        this.indexes = indexes;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var names = arguments.getOptionValues(OPTION);
        if (names != null) {
            for (String name : names) {
                rotate(name);
                LOG.info("{} has a new key. Back up the secrets folder now.", name);
            }
            System.exit(SpringApplication.exit(context));
        }
    }

    void rotate(String name) {
        var index = indexes.stream()
                .filter(candidate -> candidate.keyset().equals(name))
                .findFirst();
        if (index.isEmpty()) {
            keys.rotate(name);
            return;
        }
        keys.beginRotation(name);
        index.get().hashAnew();
        index.get().forgetFormer();
        keys.endRotation(name);
    }
}
