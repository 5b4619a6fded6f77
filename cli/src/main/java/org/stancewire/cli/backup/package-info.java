/// Keeps in one file what the embedded broker holds, while all runs on, and makes a data folder of
/// it again. The log is the truth and all that is kept: the index is filled from it anew, and
/// places in it stay what they were, as the files are copied and not the records.
@NullMarked
package org.stancewire.cli.backup;

import org.jspecify.annotations.NullMarked;
