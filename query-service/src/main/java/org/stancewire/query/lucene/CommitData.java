package org.stancewire.query.lucene;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.search.Progress;

/// What Lucene keeps beside the documents, in the same step: the version of the index's form, and
/// how far the log was read, on both of its topics.
final class CommitData {
    /// The version of the index's form; another version is filled from the log again. It changes
    /// with the [Fields], their terms and bytes, and the analysis of words and names.
    static final String FORMAT = "8";

    private static final String FORMAT_KEY = "format";
    private static final String TOPIC_KEY = "topic";
    private static final String OFFSET_PREFIX = "offset.";
    private static final String POSITION_KEY = "position";

    private CommitData() {}

    static Map<String, String> of(Progress progress, Position position) {
        Map<String, String> data = new TreeMap<>();
        data.put(FORMAT_KEY, FORMAT);
        data.put(TOPIC_KEY, progress.topicId());
        data.put(POSITION_KEY, position.toString());
        progress.offsets()
                .forEach((partition, offset) -> data.put(OFFSET_PREFIX + partition, "" + offset));
        return data;
    }

    static boolean isOfThisFormat(Map<String, String> data) {
        return FORMAT.equals(data.get(FORMAT_KEY));
    }

    static Progress read(@Nullable Iterable<Map.Entry<String, String>> data) {
        String topic = Progress.NONE.topicId();
        TreeMap<Integer, Long> offsets = new TreeMap<>();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(TOPIC_KEY)) {
                    topic = entry.getValue();
                } else if (entry.getKey().startsWith(OFFSET_PREFIX)) {
                    offsets.put(
                            Integer.valueOf(entry.getKey().substring(OFFSET_PREFIX.length())),
                            Long.valueOf(entry.getValue()));
                }
            }
        }
        return new Progress(topic, offsets);
    }

    /// The place up to which articles were read.
    static Position position(@Nullable Iterable<Map.Entry<String, String>> data) {
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(POSITION_KEY)) {
                    return Position.parse(entry.getValue());
                }
            }
        }
        return Position.START;
    }
}
