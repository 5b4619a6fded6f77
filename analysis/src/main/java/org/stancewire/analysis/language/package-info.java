/// Which language a text is in.
@NullMarked
package org.stancewire.analysis.language;

import org.jspecify.annotations.NullMarked;
