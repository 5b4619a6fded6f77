/// Who is quoted saying what.
@NullMarked
package org.stancewire.analysis.quote;

import org.jspecify.annotations.NullMarked;
