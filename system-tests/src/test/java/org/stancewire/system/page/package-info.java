/// Tests of the web page in a real browser, against the whole system with articles of their own. A
/// test takes a `Site`, which was started once for all of them, and a `Tab` of its own; it ends red
/// where the page told of an error on its console. They wait for what a reader would see, and never
/// for time to pass.
@NullMarked
package org.stancewire.system.page;

import org.jspecify.annotations.NullMarked;
