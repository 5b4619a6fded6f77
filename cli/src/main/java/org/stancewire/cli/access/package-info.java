/// Who a command is to the services that it calls: [OwnKey].
@NullMarked
package org.stancewire.cli.access;

import org.jspecify.annotations.NullMarked;
