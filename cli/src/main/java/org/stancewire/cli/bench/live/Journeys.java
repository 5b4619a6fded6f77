package org.stancewire.cli.bench.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.cli.bench.live.Figures.Station;
import org.stancewire.cli.bench.measure.Latencies;

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

    /// How long it took until the articles were with a reader, tenth by tenth in the order of the
    /// posts: shows whether a wait was lasting or passing.
    List<Latencies> tenths(StreamReader reader) {
        Map<String, Long> arrived = reader.arrived();
        List<Latencies> tenths = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (i * 10 / ids.size() == tenths.size()) {
                tenths.add(new Latencies());
            }
            Long at = arrived.get(ids.get(i));
            if (at != null) {
                tenths.getLast().add(at - due(ids.get(i)));
            }
        }
        return tenths;
    }

    /// How long each part of the way took of those that a reader has.
    Map<Station, Latencies> stations(Map<String, LogWatch.Times> log, StreamReader reader) {
        Map<Station, Latencies> stations = new EnumMap<>(Station.class);
        reader.arrived()
                .forEach(
                        (id, arrived) -> {
                            LogWatch.Times at = log.get(id);
                            if (at != null) {
                                add(stations, Station.INGEST, at.accepted() - due(id));
                                add(stations, Station.ENRICH, at.analysed() - at.accepted());
                                add(stations, Station.COMMIT, at.committed() - at.analysed());
                                add(stations, Station.STREAM, arrived - at.committed());
                            }
                        });
        return stations;
    }

    private static void add(Map<Station, Latencies> to, Station station, long nanos) {
        to.computeIfAbsent(station, _ -> new Latencies()).add(nanos);
    }

    private long due(String id) {
        return due.getOrDefault(id, 0L);
    }
}
