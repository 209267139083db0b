package it.florwork.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Where a test looks for who is signed in. Each portal that starts in this JVM puts its own place into a static field; a
 * test of another portal (the demonstration's) would otherwise leave all that follow without anybody.
 */
public class OwnSecurity implements TestExecutionListener, Ordered {
    @Override
    public void prepareTestInstance(TestContext test) {
        lookIn(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        lookIn(test);
    }

    private static void lookIn(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    /** After the context is there, before anybody is signed in. */
    @Override
    public int getOrder() {
        return 5_000;
    }
}
