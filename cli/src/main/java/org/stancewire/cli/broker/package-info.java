/// The embedded broker: one real Kafka (KRaft) in a process of its own, reachable from this machine
/// only, with its log in the data folder. Only this room knows Kafka.
@NullMarked
package org.stancewire.cli.broker;

import org.jspecify.annotations.NullMarked;
