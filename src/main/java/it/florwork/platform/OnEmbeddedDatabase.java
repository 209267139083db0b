package it.florwork.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where the portal runs its own database server: nobody named one with {@code spring.datasource.url}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "false")
public @interface OnEmbeddedDatabase {}
