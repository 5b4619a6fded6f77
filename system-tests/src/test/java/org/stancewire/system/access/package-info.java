/// Who may do what, as somebody meets it who asks from outside.
///
/// `AccessIT` is a system of `up` that asks everybody for a key. [LockedSystem] is one as it stands
/// in a network that nobody trusts: [Certificates] for HTTP and Kafka, a password for Kafka, and
/// tokens of a [TokenIssuer] in a process of its own. [Caller] is whoever asks.
@NullMarked
package org.stancewire.system.access;

import org.jspecify.annotations.NullMarked;
