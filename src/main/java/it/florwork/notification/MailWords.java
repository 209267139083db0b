package it.florwork.notification;

import it.florwork.notification.domain.Waiting;
import it.florwork.shell.Translations;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a mail says: how many of which kind wait, and where. It names nobody and no record. */
@Component
class MailWords {
    private final Translations texts;
    private final String portal;

    /** A mail's words, once plain and once as HTML. */
    record Text(String subject, String plain, String html) {}

    MailWords(Translations texts, @Value("${florwork.url:http://localhost:${server.port:8080}}") String url) {
        this.texts = texts;
        this.portal = url.replaceAll("/+$", "") + "/app/";
    }

    /** Where whoever has enough of mail goes. */
    String settings() {
        return portal + "notice-settings";
    }

    Text digest(Waiting waiting, Locale language) {
        String head = texts.getTranslation("notification.mail.waiting", language, waiting.total());
        var lines = waiting.counts().entrySet().stream()
                .map(count -> texts.getTranslation(
                        "notification.mail.line",
                        language,
                        texts.getTranslation("notification.kind." + count.getKey(), language),
                        count.getValue()))
                .toList();
        String open = texts.getTranslation("notification.mail.open", language);
        String why = texts.getTranslation("notification.mail.why", language);
        String plain = head + "\n\n"
                + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"))
                + "\n\n" + open + ": " + portal + "notices\n\n" + why + ": " + settings() + "\n";
        String html = page(
                language,
                "<p>" + HtmlUtils.htmlEscape(head) + "</p><ul>"
                        + lines.stream()
                                .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul><p>" + link("notices", open) + "</p><p>" + link("notice-settings", why) + "</p>");
        return new Text(texts.getTranslation("notification.mail.subject", language, waiting.total()), plain, html);
    }

    Text code(String code, Locale language) {
        String text = texts.getTranslation("notification.mail.code.text", language, code);
        return new Text(
                texts.getTranslation("notification.mail.code.subject", language),
                text + "\n",
                page(language, "<p>" + HtmlUtils.htmlEscape(text) + "</p>"));
    }

    private String link(String path, String words) {
        return "<a href=\"" + HtmlUtils.htmlEscape(portal + path) + "\">" + HtmlUtils.htmlEscape(words) + "</a>";
    }

    private static String page(Locale language, String body) {
        return "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><meta charset=\"utf-8\"><body>" + body
                + "</body></html>";
    }
}
