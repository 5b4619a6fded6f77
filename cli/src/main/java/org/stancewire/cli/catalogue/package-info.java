/// The user's own catalogue files, as the commands that need them take them: [CatalogueFiles].
@NullMarked
package org.stancewire.cli.catalogue;

import org.jspecify.annotations.NullMarked;
