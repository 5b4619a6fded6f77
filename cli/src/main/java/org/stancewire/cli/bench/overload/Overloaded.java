package org.stancewire.cli.bench.overload;

import java.util.Map;
import org.stancewire.cli.bench.live.MemoryWatch;
import org.stancewire.cli.bench.measure.Latencies;

/// What came out.
///
/// @param sustainable articles a second that the system does when it always has something to do
/// @param rate articles a second that were posted
/// @param posted how many in all
/// @param accepted how many of them were accepted; the others were refused for now
/// @param lost how many of the accepted never came in the stream
/// @param doubled how many came in it more than once
/// @param visible from when each accepted one was to be posted until it was in the stream
/// @param answered from when each was to be posted until it was answered
/// @param drained seconds from the last post until all that was accepted was in the stream
/// @param memory of each process
record Overloaded(
        double sustainable,
        double rate,
        long posted,
        long accepted,
        long lost,
        long doubled,
        Latencies visible,
        Latencies answered,
        double drained,
        Map<String, MemoryWatch.Use> memory) {

    /// Whether nothing was lost or doubled.
    boolean isExact() {
        return lost == 0 && doubled == 0;
    }
}
