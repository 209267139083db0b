package it.florwork.access.http;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may load and run on our pages, built up from nothing. Plain pages and the API run no inline code at
 * all. Vaadin’s pages get a nonce for the scripts that its server writes into the page, and what its client
 * cannot do without (decision 0020).
 */
@SpringComponent
class ContentPolicy implements HeaderWriter, VaadinServiceInitListener {
    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
    private static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** With an empty icon written into the page, so that no weak line carries one before the day is saved. */
    private static final String PHONE =
            PLAIN.replace("img-src 'self'", "img-src 'self' data:") + "; manifest-src 'self'; worker-src 'self'";

    private static final String VIEWS = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean isView = request.getRequestURI().startsWith("/app/")
                && (response.getStatus() != HttpServletResponse.SC_NOT_FOUND || request.getAttribute(NONCE) != null);
        response.setHeader("Content-Security-Policy", isView ? VIEWS.formatted(nonce(request)) : plain(request));
        response.setHeader("X-Frame-Options", isView ? "SAMEORIGIN" : "DENY"); // Vaadin's offline page comes in a frame
    }

    private static String plain(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/tasca/") ? PHONE : PLAIN;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        var request = (HttpServletRequest) page.getVaadinRequest();
        String nonce = nonce(request);
        page.getDocument().select("script").forEach(element -> element.attr("nonce", nonce));
    }

    private String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String made) {
            return made;
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String made = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, made);
        return made;
    }
}
