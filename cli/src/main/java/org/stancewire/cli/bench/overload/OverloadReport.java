package org.stancewire.cli.bench.overload;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stancewire.cli.bench.live.MemoryWatch;
import org.stancewire.cli.bench.measure.Latencies;

/// What is printed of an overload.
final class OverloadReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OverloadReport() {}

    static String text(Overloaded it) {
        StringBuilder text = new StringBuilder();
        text.append(
                line(
                        "sustainable: %.1f articles a second; posted: %.1f a second",
                        it.sustainable(), it.rate()));
        text.append(
                line(
                        "%,d posted: %,d accepted, %,d refused with 429 or 503 and Retry-After",
                        it.posted(), it.accepted(), it.posted() - it.accepted()));
        text.append(line("%,d of the accepted lost, %,d doubled", it.lost(), it.doubled()));
        text.append(line("%-50s %9s %9s %9s", "seconds", "median", "99th", "longest"));
        text.append(latency("posted until answered, of all", it.answered()));
        text.append(latency("posted until in a stream, of the accepted", it.visible()));
        text.append(line("the last one came %.1f s after the last post", it.drained()));
        return text.append(MemoryWatch.table(it.memory())).toString();
    }

    private static String latency(String what, Latencies took) {
        return line(
                "%-50s %9.3f %9.3f %9.3f",
                what, took.quantile(0.5) / 1e3, took.quantile(0.99) / 1e3, took.quantile(1) / 1e3);
    }

    static ObjectNode json(Overloaded it) {
        ObjectNode all = JSON.createObjectNode();
        all.put("sustainable", it.sustainable()).put("rate", it.rate());
        all.put("posted", it.posted()).put("accepted", it.accepted());
        all.put("lost", it.lost()).put("doubled", it.doubled()).put("drained", it.drained());
        all.set("visibleMilliseconds", it.visible().json());
        all.set("answeredMilliseconds", it.answered().json());
        all.set("memory", JSON.valueToTree(it.memory()));
        return all;
    }
}
