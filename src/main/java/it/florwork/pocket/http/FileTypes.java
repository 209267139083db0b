package it.florwork.pocket.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The kinds of files that the light pages consist of. To whatever it does not know Spring adds a
 * {@code Content-Disposition}, which nobody here needs and every phone pays for.
 */
@Configuration(proxyBeanMethods = false)
class FileTypes implements WebMvcConfigurer {
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.mediaType("css", MediaType.valueOf("text/css"));
        types.mediaType("js", MediaType.valueOf("text/javascript"));
        types.mediaType("webmanifest", MediaType.valueOf("application/manifest+json"));
    }
}
