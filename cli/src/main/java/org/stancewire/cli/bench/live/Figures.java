package org.stancewire.cli.bench.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.measure.Latencies;

/// What came out of one phase.
///
/// @param readers how many read
/// @param articles how many were posted
/// @param seconds from the first post until all of them were in the feed
/// @param visible from when each was to be posted until the reader of everything had it
/// @param tenths the same, tenth by tenth of the articles
/// @param everywhere the same of each event of each reader
/// @param stations how long each part of the way took, one after the other
/// @param answered from when each was to be posted until ingest had answered
/// @param got what the readers got, and what they should have
/// @param cores how many cores each process had at work
/// @param stuck what became of the reader that stopped reading; null where there was none
record Figures(
        int readers,
        int articles,
        double seconds,
        Latencies visible,
        List<Latencies> tenths,
        Latencies everywhere,
        Map<Station, Latencies> stations,
        Latencies answered,
        Got got,
        Map<String, Double> cores,
        @Nullable String stuck) {

    /// How many articles came in a second.
    double perSecond() {
        return articles / seconds;
    }

    /// The processor time that each process took for an article, in microseconds.
    Map<String, Double> cpuMicros() {
        Map<String, Double> micros = new LinkedHashMap<>();
        cores.forEach((name, at) -> micros.put(name, 1e6 * at / perSecond()));
        return micros;
    }

    /// Where an article comes by.
    enum Station {
        INGEST("posted until ingest hands it to Kafka"),
        ENRICH("until enrich has analysed it"),
        COMMIT("until that is committed and can be read"),
        STREAM("until query has indexed and streamed it");

        private final String title;

        Station(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
