package org.stancewire.cli.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.analysis.entity.BadCatalogueException;
import org.stancewire.analysis.entity.Catalogue;

/// The user's own catalogue files; faults in them are the user's, not ours.
public final class CatalogueFiles {
    private CatalogueFiles() {}

    /// The files with absolute paths. Throws [IOException] that names the first fault in one of
    /// them.
    public static List<Path> checked(List<Path> files) throws IOException {
        try {
            files.forEach(Catalogue::check);
        } catch (BadCatalogueException e) {
            throw new IOException(e.getMessage(), e);
        }
        return files.stream().map(Path::toAbsolutePath).toList();
    }

    /// Our catalogue with the files. Throws [IOException] that names the first fault.
    public static Catalogue load(List<Path> files) throws IOException {
        try {
            return Catalogue.load(files);
        } catch (BadCatalogueException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
