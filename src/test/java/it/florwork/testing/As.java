package it.florwork.testing;

import it.florwork.access.ViewerAuthentication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs in one of the demonstration's accounts, as {@link TestAccounts#named} knows them. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = As.Factory.class)
public @interface As {
    String value();

    class Factory implements WithSecurityContextFactory<As> {
        private final TestAccounts accounts;

        Factory(TestAccounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(As as) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ViewerAuthentication(accounts.named(as.value())));
            return context;
        }
    }
}
