package it.florwork.notification;

import it.florwork.notification.domain.OutboxMessage;
import it.florwork.shell.Translations;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a lock screen: how many new notices there are. Of what, and of whom, is read in the portal. */
@Component
class PushWords {
    private final Translations texts;
    private final String contact;

    PushWords(
            Translations texts,
            @Value("${florwork.url:}") String url,
            @Value("${florwork.mail.from:florwork@localhost}") String from) {
        this.texts = texts;
        this.contact = url.startsWith("https://") ? url : "mailto:" + from;
    }

    /** Whom a push service may ask about what we send. */
    String contact() {
        return contact;
    }

    /** As the worker in the browser reads it: JSON. */
    String of(OutboxMessage message, Locale language) {
        return JsonMapper.shared()
                .writeValueAsString(new TreeMap<>(Map.of(
                        "title",
                        "FlorWork",
                        "body",
                        texts.getTranslation(
                                "notification.push.text",
                                language,
                                message.waiting().total()),
                        "lang",
                        language.getLanguage(),
                        "tag",
                        message.id().toString(),
                        "path",
                        "/app/notices")));
    }
}
