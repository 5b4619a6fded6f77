package org.stancewire.service;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which people, organisations and places are known beside those that ship with Stancewire. The
/// services that find names and that answer questions about them need the same files.
@ConfigMapping(prefix = "stancewire.catalogue")
public interface CatalogueSettings {
    /// The user's own catalogue files; a later one may add to an earlier one and replace its
    /// entries.
    Optional<List<Path>> files();
}
