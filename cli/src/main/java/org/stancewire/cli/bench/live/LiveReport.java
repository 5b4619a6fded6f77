package org.stancewire.cli.bench.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stancewire.cli.bench.measure.Latencies;

/// What is printed of a phase.
final class LiveReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LiveReport() {}

    static String text(Figures it) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%d %s, %,d articles%n%-52s %8s %8s %8s%n",
                        it.readers(),
                        it.readers() == 1 ? "reader" : "readers",
                        it.articles(),
                        "  milliseconds",
                        "median",
                        "90th",
                        "99th"));
        text.append(line("posted until in the stream of everything", it.visible()));
        text.append("  - 99th of each tenth of them: ").append(tenths(it)).append('\n');
        if (it.readers() > 1) {
            text.append(line("posted until in a stream, of all streams", it.everywhere()));
        }
        it.stations().forEach((station, took) -> text.append(line("- " + station.title(), took)));
        text.append(line("posted until answered", it.answered()));
        Got got = it.got();
        text.append(
                String.format(
                        Locale.ROOT,
                        "  %,d events: %d missed, %d doubled, %d not asked for; %d streams broke;"
                                + " %d filters had nothing%n",
                        got.events(),
                        got.missed(),
                        got.doubled(),
                        got.unasked(),
                        got.broken(),
                        got.empty()));
        if (got.example() != null) {
            text.append("  for example ").append(got.example()).append('\n');
        }
        if (it.stuck() != null) {
            text.append("  the reader that stopped reading: ").append(it.stuck()).append('\n');
        }
        return text.append("  cores at work: ").append(cores(it)).append('\n').toString();
    }

    private static String line(String what, Latencies took) {
        return String.format(
                Locale.ROOT,
                "  %-50s %8.1f %8.1f %8.1f%n",
                what,
                took.quantile(0.5),
                took.quantile(0.9),
                took.quantile(0.99));
    }

    private static String tenths(Figures it) {
        return it.tenths().stream()
                .map(tenth -> String.format(Locale.ROOT, "%.0f", tenth.quantile(0.99)))
                .collect(Collectors.joining(" "));
    }

    private static String cores(Figures it) {
        return it.cores().entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.2f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    static ObjectNode json(Figures it) {
        ObjectNode all = JSON.createObjectNode();
        all.put("readers", it.readers()).put("articles", it.articles());
        ObjectNode took = all.putObject("milliseconds");
        took.set("visible", it.visible().json());
        it.tenths().forEach(tenth -> took.withArray("visibleByTenth").add(tenth.json()));
        took.set("everywhere", it.everywhere().json());
        it.stations()
                .forEach(
                        (station, of) ->
                                took.set(station.name().toLowerCase(Locale.ROOT), of.json()));
        took.set("answered", it.answered().json());
        all.set("got", JSON.valueToTree(it.got()));
        all.put("stuck", it.stuck());
        all.set("cores", JSON.valueToTree(it.cores()));
        return all;
    }
}
