/// What runs inside a child process of `up`, before the program that it is there for.
@NullMarked
package org.stancewire.cli.child;

import org.jspecify.annotations.NullMarked;
