package org.stancewire.analysis.entity;

/// A catalogue file that cannot be used; the message names the file, the line, the field and the
/// fix.
public final class BadCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadCatalogueException(String message) {
        super(message);
    }

    BadCatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
