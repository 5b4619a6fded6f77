/// Who is for or against whom, with the words that show it.
@NullMarked
package org.stancewire.analysis.stance;

import org.jspecify.annotations.NullMarked;
