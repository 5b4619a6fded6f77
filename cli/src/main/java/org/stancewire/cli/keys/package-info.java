/// `keys`: makes API keys, lists and revokes them, in the file that the services read.
///
/// [KeysCommand] is the door; each of its commands changes or shows one file. [KeyTable] is
/// how keys are listed.
@NullMarked
package org.stancewire.cli.keys;

import org.jspecify.annotations.NullMarked;
