package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PortalTest;
import it.florwork.testing.Visitor;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is written about the lane is what the lane has. */
@PortalTest
class OpenApiTest {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Test
    void everyAddressOfTheLaneIsDescribedAndNoOther() {
        var described = new TreeSet<String>();
        var document = KnownPhone.json(new Visitor(port).get("/api/pocket/openapi.json"));
        for (var path : document.path("paths").properties()) {
            path.getValue()
                    .properties()
                    .forEach(verb -> described.add(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }
        var served = new TreeSet<String>();
        endpoints
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/pocket/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> served.add(verb + " " + path))));
        assertThat(described).isEqualTo(served).hasSize(13);
    }
}
