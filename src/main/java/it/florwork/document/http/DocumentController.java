package it.florwork.document.http;

import it.florwork.access.Role;
import it.florwork.document.DocumentId;
import it.florwork.document.Documents;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /documents/<id>}: a stored file, for whoever may read the record it belongs to at that moment. */
@RestController
@RolesAllowed({
    Role.OPERATOR,
    Role.COMPANY_CONTACT,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.CASE_MANAGER,
    Role.CANDIDATE,
    Role.EVALUATOR
})
class DocumentController {
    private static final int SHOWN_OF_ID = 8;

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> open(@PathVariable String id) {
        var document = new DocumentId(NotFound.id(id));
        var opened = documents.open(document);
        var type = opened.row().type();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("documento-" + document.toString().substring(0, SHOWN_OF_ID) + "."
                                        + type.extension())
                                .build()
                                .toString())
                .body(new InputStreamResource(opened.content()));
    }
}
