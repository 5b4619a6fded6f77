/// `up`: the whole system on this machine, in child processes.
///
/// [DataFolder] is where everything is kept and [Ports] where everything listens. [Programs] says
/// how each child is started: the broker first of all, then the three services, from the very jars
/// that the containers run. A [Child] is one that runs; [RunningSystem] starts them together, waits
/// until they are ready, and stops them in order: services, then the broker. In between a [Keeper]
/// starts again what ends. Each child watches its standard input and ends with its parent, even
/// when that is killed.
@NullMarked
package org.stancewire.cli.up;

import org.jspecify.annotations.NullMarked;
