package it.florwork.pocket.http;

import jakarta.annotation.security.PermitAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/pocket/openapi.json}: the lane in words for machines, kept by hand and checked by a test. */
@RestController
@PermitAll
class OpenApiController {
    static final String FILE = "pocket/openapi.json";

    @GetMapping("/api/pocket/openapi.json")
    ResponseEntity<Resource> read() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ClassPathResource(FILE));
    }
}
