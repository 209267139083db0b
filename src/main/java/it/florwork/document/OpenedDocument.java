package it.florwork.document;

import java.io.InputStream;

/**
 * A document and its content, decrypted while it is read. To be closed by who reads it.
 */
public record OpenedDocument(DocumentRow row, InputStream content) {}
