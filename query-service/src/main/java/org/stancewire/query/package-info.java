/// The query service.
@NullMarked
package org.stancewire.query;

import org.jspecify.annotations.NullMarked;
