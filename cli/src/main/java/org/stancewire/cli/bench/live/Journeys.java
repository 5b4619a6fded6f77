package org.stancewire.cli.bench.live;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.cli.bench.live.Figures.Station;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.contract.Topic;

/// When each article was where. Every way begins when the article was to be posted, be the post
/// late or not.
final class Journeys {
    private final List<String> ids;
    private final long[] answered;
    private final Map<String, Long> due = new HashMap<>();

    Journeys(List<String> ids, OpenLoop posts) {
        this.ids = ids;
        this.answered = posts.answered();
        long[] times = posts.due();
        for (int i = 0; i < times.length; i++) {
            due.put(ids.get(i), times[i]);
        }
    }

    /// How long it took until ingest had answered.
    Latencies answered() {
        Latencies all = new Latencies();
        for (int i = 0; i < answered.length; i++) {
            all.add(answered[i] - due(ids.get(i)));
        }
        return all;
    }

    /// How long it took until the articles were with readers.
    Latencies until(List<StreamReader> readers) {
        Latencies all = new Latencies();
        for (StreamReader reader : readers) {
            reader.arrived().forEach((id, at) -> all.add(at - due(id)));
        }
        return all;
    }

    /// How long each part of the way took of those that a reader has.
    Map<Station, Latencies> stations(String kafka, StreamReader reader) {
        Map<String, Long> accepted = LogTimes.of(Topic.ARTICLES, kafka);
        Map<String, Long> analysed = LogTimes.of(Topic.ENRICHED_ARTICLES, kafka);
        Map<Station, Latencies> stations = new EnumMap<>(Station.class);
        reader.arrived()
                .forEach(
                        (id, arrived) -> {
                            long taken = nanos(accepted, id);
                            long done = nanos(analysed, id);
                            add(stations, Station.INGEST, taken - due(id));
                            add(stations, Station.ENRICH, done - taken);
                            add(stations, Station.STREAM, arrived - done);
                        });
        return stations;
    }

    private static void add(Map<Station, Latencies> to, Station station, long nanos) {
        to.computeIfAbsent(station, _ -> new Latencies()).add(nanos);
    }

    private long due(String id) {
        return due.getOrDefault(id, 0L);
    }

    private static long nanos(Map<String, Long> millis, String id) {
        return millis.getOrDefault(id, 0L) * 1_000_000;
    }
}
