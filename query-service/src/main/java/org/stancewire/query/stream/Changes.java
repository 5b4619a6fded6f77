package org.stancewire.query.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ArticleJson;
import org.stancewire.contract.Position;
import org.stancewire.query.search.ArticleHistory;
import org.stancewire.query.search.SharedIndex;
import org.stancewire.query.search.live.Change;
import org.stancewire.query.search.live.CurrentRevision;
import org.stancewire.query.search.live.Step;

/// Says what records changed in an index that others may fill: what an article was before and after
/// each of them follows from its history. Of what is deleted the index keeps no text; the log still
/// has it, unless it was compacted meanwhile.
final class Changes implements AutoCloseable {
    private final SharedIndex index;
    private final LogLookUp log;

    Changes(Log log, SharedIndex index) {
        this.index = index;
        this.log = new LogLookUp(log);
    }

    /// A record that was read.
    ///
    /// @param removes whether it deletes a revision
    record Seen(int partition, long offset, String article, boolean removes) {
        static Seen of(ConsumerRecord<byte[], byte[]> record) {
            String key =
                    record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
            return new Seen(
                    record.partition(),
                    record.offset(),
                    key.substring(0, Math.max(0, key.lastIndexOf('/'))),
                    record.value() == null);
        }
    }

    /// The step that records made, in their order; an untold one where not all of it is known.
    ///
    /// @param to how far the log can be read now
    Step step(Position to, List<Seen> records) {
        boolean removes = records.stream().anyMatch(Seen::removes);
        Map<String, ArticleHistory> histories =
                index.histories(records.stream().map(Seen::article).distinct().toList());
        List<Change> changes = new ArrayList<>();
        for (Seen each : records) {
            ArticleHistory history =
                    histories.getOrDefault(each.article(), new ArticleHistory(List.of()));
            Optional<ArticleHistory.Revision> before = history.before(each.offset());
            Optional<ArticleHistory.Revision> after = history.before(each.offset() + 1);
            // A repeat, or an older revision that went, changes nothing that is shown.
            if (!before.equals(after)) {
                CurrentRevision was = before.map(it -> current(it, each)).orElse(null);
                CurrentRevision is = after.map(it -> current(it, each)).orElse(null);
                if (before.isPresent() != (was != null) || after.isPresent() != (is != null)) {
                    return Step.untold(to, removes);
                }
                changes.add(new Change(was, is));
            }
        }
        return new Step(to, changes, removes);
    }

    private @Nullable CurrentRevision current(ArticleHistory.Revision revision, Seen record) {
        ArticleJson json = revision.json();
        if (json == null) {
            json = log.at(record.partition(), revision.last());
        }
        return json == null ? null : new CurrentRevision(revision.number(), json.read());
    }

    @Override
    public void close() {
        log.close();
    }
}
