package org.stancewire.cli.bench.ratios;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A stage, by the bench that measures it.
enum Stage {
    INGEST("ingest") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            List<Row> rows = new ArrayList<>();
            for (JsonNode one : said) {
                String name = "ingest: " + one.path("name").asText();
                rows.add(new Row(name, RATE, number(one, "ours"), LIMIT, number(one, "theirs")));
            }
            return rows;
        }
    },
    ENRICH("enrich", "--count=6000") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            return besideAnalysis("enrich", said);
        }
    },
    REPLAY("replay", "--count=6000") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            return besideAnalysis("replay, from the log into the feed", said);
        }
    },
    INDEX("index") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            double ours = number(said.path("stancewire"), "perSecond");
            double lucene = number(said.path("lucene"), "perSecond");
            return List.of(
                    new Row("index, filled from the log", RATE, ours, "Lucene alone", lucene));
        }
    },
    QUERY("query", "--count=10000", "--walk=0") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            List<Row> rows = new ArrayList<>();
            JsonNode took = said.path("milliseconds");
            for (Map.Entry<String, JsonNode> kind : took.path("lucene").properties()) {
                JsonNode peer = took.path("postgres").path(kind.getKey());
                // What is similar to an article it is not asked.
                if (peer.isObject()) {
                    double ours = number(kind.getValue(), "median");
                    double theirs = number(peer, "median");
                    rows.add(new Row("query: " + kind.getKey(), TIME, ours, "PostgreSQL", theirs));
                }
            }
            return rows;
        }
    },
    END_TO_END("end-to-end", "--seconds=60") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            List<Row> rows = new ArrayList<>();
            for (String part : List.of("median", "p99")) {
                double ours = number(said.path("milliseconds").path("visible"), part);
                double kafka = number(said.path("kafka"), part);
                String name = "from post to reader, " + part;
                rows.add(new Row(name, TIME, ours, "Kafka's producer to its consumer", kafka));
            }
            return rows;
        }
    },
    STARTUP("startup", "--runs=2") {
        @Override
        List<Row> rows(JsonNode said) throws IOException {
            String bare = "a bare Quarkus endpoint";
            double theirs = number(said.path(bare), "seconds");
            List<Row> rows = new ArrayList<>();
            for (Map.Entry<String, JsonNode> one : said.properties()) {
                if (!one.getKey().equals(bare)) {
                    double ours = number(one.getValue(), "seconds");
                    rows.add(new Row("start: " + one.getKey(), "s", ours, bare, theirs));
                }
            }
            return rows;
        }
    };

    private static final String RATE = "articles/s";
    private static final String TIME = "ms";
    private static final String LIMIT = "as the row says";

    private final List<String> arguments;

    Stage(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /// What follows `bench` on the command line.
    List<String> arguments() {
        return arguments;
    }

    /// Whether it works with articles.
    boolean takesArticles() {
        return this != STARTUP;
    }

    /// Reads what the bench says with `--json`. Throws [IOException] that names the figure which is
    /// not there.
    abstract List<Row> rows(JsonNode said) throws IOException;

    private static List<Row> besideAnalysis(String stage, JsonNode said) throws IOException {
        double ours = number(said.path("ours"), "warmPerSecond");
        double analysis = number(said.path("analysis"), "warmPerSecond");
        double kafka = number(said.path("kafka"), "warmPerSecond");
        double both = 1 / (1 / analysis + 1 / kafka);
        return List.of(
                new Row(stage, RATE, ours, "the analysis alone", analysis),
                new Row(stage, RATE, ours, "analysis, then Kafka's own clients", both));
    }

    private static double number(JsonNode in, String name) throws IOException {
        JsonNode number = in.path(name);
        if (!number.isNumber()) {
            throw new IOException("no number \"" + name + "\" in " + in);
        }
        return number.asDouble();
    }
}
