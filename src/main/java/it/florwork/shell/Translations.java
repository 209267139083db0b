package it.florwork.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the portal, one pair of files per module: {@code vaadin-i18n/<module>_it.properties} and {@code _en}.
 * Vaadin's own provider falls back to the JVM's language, so that Italian would turn English on an English server; here
 * a language is what was asked for, or Italian.
 */
@Component
public class Translations implements I18NProvider {
    private static final List<Locale> LANGUAGES = List.of(Locale.ITALIAN, Locale.ENGLISH);

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    Translations() throws IOException {
        for (Locale language : LANGUAGES) {
            texts.put(language.getLanguage(), load(language.getLanguage()));
        }
    }

    private static Map<String, String> load(String language) throws IOException {
        var result = new HashMap<String, String>();
        var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:vaadin-i18n/*_" + language + ".properties");
        for (var file : files) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> result.put((String) key, (String) text));
        }
        return Map.copyOf(result);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var language = texts.getOrDefault(locale.getLanguage(), texts.get("it"));
        var text = language == null ? null : language.get(key);
        if (text == null) {
            return "!" + key;
        }
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
