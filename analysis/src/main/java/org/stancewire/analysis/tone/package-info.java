/// For or against one mention: how the text speaks of it, whoever holds it.
@NullMarked
package org.stancewire.analysis.tone;

import org.jspecify.annotations.NullMarked;
