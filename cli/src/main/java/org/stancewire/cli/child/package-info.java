/// How a program runs in a child process: [ChildProgram] says with which command, [ChildMain] runs
/// inside of it before the program itself, and [AotCaches] let it start fast.
@NullMarked
package org.stancewire.cli.child;

import org.jspecify.annotations.NullMarked;
