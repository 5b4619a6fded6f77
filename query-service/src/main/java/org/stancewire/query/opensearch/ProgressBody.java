package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.query.search.Reached;

/// How far each partition can be read, as a document of the same index: whoever deletes the index
/// deletes that too, and it is filled again. Its version is the offset of the next record.
final class ProgressBody {
    private static final String PROGRESS = "progress";
    private static final String POSITION = "position";

    private ProgressBody() {}

    private static String documentId(int partition) {
        return "p-" + partition;
    }

    /// The ids of those of all partitions, in their order.
    static List<String> documentIds() {
        return IntStream.range(0, Topic.PARTITIONS).mapToObj(ProgressBody::documentId).toList();
    }

    /// Adds the lines that say how far one is.
    static void add(int partition, Reached reached, List<Map<String, Object>> lines) {
        lines.add(
                Map.of(
                        "index",
                        Map.of(
                                "_id",
                                documentId(partition),
                                "version",
                                reached.next(),
                                "version_type",
                                "external_gte")));
        lines.add(Map.of(PROGRESS, Map.of(POSITION, reached.position().toString())));
    }

    /// Reads those of all partitions.
    static SortedMap<Integer, Reached> read(List<JsonNode> documents) {
        SortedMap<Integer, Reached> all = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            JsonNode each = documents.get(i);
            if (each.path("found").asBoolean()) {
                String position = each.at("/_source/" + PROGRESS + '/' + POSITION).asText();
                all.put(i, new Reached(each.path("_version").asLong(), Position.parse(position)));
            }
        }
        return all;
    }
}
