/// The enrich service.
@NullMarked
package org.stancewire.enrich;

import org.jspecify.annotations.NullMarked;
