/// Who may do what, as somebody meets it who asks from outside.
///
/// `AccessIT` is a system of `up` that asks everybody for a key. [Caller] is whoever asks.
@NullMarked
package org.stancewire.system.access;

import org.jspecify.annotations.NullMarked;
