package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/// Figures with their names, in order, printed for a person or as JSON with all their digits.
final class Report {
    private final ObjectNode figures = JsonNodeFactory.instance.objectNode();

    Report put(String name, long value) {
        figures.put(name, value);
        return this;
    }

    Report put(String name, double value) {
        figures.put(name, value);
        return this;
    }

    Report put(String name, String value) {
        figures.put(name, value);
        return this;
    }

    Report put(String name, Report part) {
        figures.set(name, part.figures);
        return this;
    }

    Report put(String name, Counts counts) {
        return put(name, of(counts));
    }

    Report put(String name, Counts counts, double accuracy) {
        return put(name, of(counts).put("accuracy", accuracy));
    }

    private static Report of(Counts counts) {
        return precision(counts.precision(), counts.recall())
                .put("tp", counts.right())
                .put("system", counts.found())
                .put("gold", counts.gold());
    }

    /// Precision, recall and their harmonic mean.
    static Report precision(double precision, double recall) {
        return new Report()
                .put("p", precision)
                .put("r", recall)
                .put("f1", Counts.harmonic(precision, recall));
    }

    /// @param json whether as JSON
    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(figures.toPrettyString());
        } else {
            show(out, figures, "");
        }
        out.flush();
    }

    private static void show(PrintWriter out, JsonNode figures, String indent) {
        for (Map.Entry<String, JsonNode> each : figures.properties()) {
            String name = String.format(Locale.ROOT, "%s%-34s ", indent, each.getKey());
            JsonNode value = each.getValue();
            if (value.has("f1")) {
                out.println(name + shares(value));
            } else if (value.isObject()) {
                out.println(indent + each.getKey());
                show(out, value, indent + "  ");
            } else {
                out.println(name + rounded(value));
            }
        }
    }

    private static String shares(JsonNode value) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            String name =
                    switch (each.getKey()) {
                        case "p", "r", "f1" -> each.getKey().toUpperCase(Locale.ROOT);
                        default -> each.getKey();
                    };
            line.append(line.isEmpty() ? "" : "  ").append(name).append(' ');
            line.append(rounded(each.getValue()));
        }
        return line.toString();
    }

    /// A fraction to four digits, the nearest to its exact value.
    private static String rounded(JsonNode value) {
        return value.isDouble()
                ? new BigDecimal(value.doubleValue())
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : value.asText();
    }
}
