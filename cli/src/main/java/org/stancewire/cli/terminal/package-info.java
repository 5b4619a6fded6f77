/// The screen: whether there is one, and how far a long task has come.
@NullMarked
package org.stancewire.cli.terminal;

import org.jspecify.annotations.NullMarked;
