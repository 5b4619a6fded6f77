/// Tests of the whole system from outside: through its ports, as its users meet it.
@NullMarked
package org.stancewire.system;

import org.jspecify.annotations.NullMarked;
