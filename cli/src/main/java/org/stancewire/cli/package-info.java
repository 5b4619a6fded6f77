/// What a person types: `./stancewire COMMAND`.
///
/// [Main] knows the commands; each has a room of its own, and only the classes named `…Command`
/// know that there is a command line. `terminal/` is what they share of the screen, `work/` how
/// they use every core and still answer in order. Exit codes are the same everywhere: 0 all is
/// well, 1 something was refused or failed, 2 the command was called wrongly.
@NullMarked
package org.stancewire.cli;

import org.jspecify.annotations.NullMarked;
