/// `./stancewire rejected`: the records of which enrich could make nothing.
///
/// [RejectedTopic] reads them where enrich put them, with the reason in their headers; [Put] is one
/// of them. [ListCommand] says which there are, [ShowCommand] what one holds, and [RetryCommand]
/// puts some back on the topic that they came from. Nothing of them reaches a terminal as it is:
/// [org.stancewire.contract.Escaped] writes what a terminal could obey as text.
@NullMarked
package org.stancewire.cli.rejected;

import org.jspecify.annotations.NullMarked;
