/// Using every core, and still answering in order.
@NullMarked
package org.stancewire.cli.work;

import org.jspecify.annotations.NullMarked;
