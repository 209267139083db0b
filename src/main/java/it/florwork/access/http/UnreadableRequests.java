package it.florwork.access.http;

import it.florwork.access.Languages;
import it.florwork.shared.ui.StaticFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what the server refuses before it reaches us, such as an address with {@code %00}: no servlet and no template
 * runs for it, so the page is written here, in the same words and look as {@link PortalErrors}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // the last valve answers first
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final MessageSource texts;

    UnreadableRequests(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainAnswer(texts)));
    }

    static class PlainAnswer extends ErrorReportValve {
        private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'none'";

        private final MessageSource texts;

        PlainAnswer(MessageSource texts) {
            this.texts = texts;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var language = Languages.firstOf(Collections.list(request.getLocales()));
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(response.getStatus(), language));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private String page(int status, Locale language) {
            String kind = "access.failure." + (status < 500 ? "request" : "server");
            return """
                    <!doctype html>
                    <html lang="%s">
                    <head>
                      <meta charset="utf-8">
                      <meta name="viewport" content="width=device-width, initial-scale=1">
                      <meta name="color-scheme" content="light dark">
                      <title>%2$s · FlorWork</title>
                      <link rel="icon" href="%5$s">
                      <link rel="stylesheet" href="%6$s">
                      <link rel="stylesheet" href="%7$s">
                    </head>
                    <body>
                    <main class="page">
                      <div class="brand"><a href="/app/"><img class="mark" src="%5$s" alt=""><span>FlorWork</span></a></div>
                      <h1>%2$s</h1>
                      <p>%3$s</p>
                      <p><a class="button" href="/app/">%4$s</a></p>
                    </main>
                    </body>
                    </html>
                    """.formatted(
                            language.getLanguage(),
                            text(kind + ".title", language),
                            text(kind + ".text", language),
                            text("access.failure.home", language),
                            StaticFile.address("icons/mark.svg"),
                            StaticFile.address("styles/tokens.css"),
                            StaticFile.address("styles/plain.css"));
        }

        private String text(String key, Locale language) {
            return HtmlUtils.htmlEscape(texts.getMessage(key, null, language), "UTF-8");
        }
    }
}
