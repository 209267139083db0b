package it.florwork.access.http;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;

/** Gives the plain pages the same texts as the views. */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    @Bean
    static MessageSource messageSource(I18NProvider texts) {
        return new AbstractMessageSource() {
            @Override
            protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
                return new MessageFormat(texts.getTranslation(key, locale), locale);
            }
        };
    }
}
