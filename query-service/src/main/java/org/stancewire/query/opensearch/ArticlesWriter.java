package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.SharedWriter;

/// Writes articles by bulk requests. Each document carries as its version the place in the log that
/// it was made from, and OpenSearch takes a higher one only: whoever is late, or begins anew,
/// changes nothing.
final class ArticlesWriter implements SharedWriter {
    private static final int OUTDATED = 409;
    private static final int FIRST_FAILURE = 300;
    private static final int MALFORMED = 400;

    private final KeptDocuments index;
    private final ArticleBody bodies = new ArticleBody();

    ArticlesWriter(KeptDocuments index) {
        this.index = index;
    }

    @Override
    public SortedMap<Integer, Reached> reached() {
        return ProgressBody.read(index.of(ProgressBody.documentIds()));
    }

    @Override
    public Taken take(List<LogRecord> records) {
        return records.isEmpty() ? Taken.NOTHING : new Batch().take(records);
    }

    @Override
    public void show(Map<Integer, Reached> reached) {
        index.refresh();
        if (!reached.isEmpty()) {
            List<Map<String, Object>> lines = new ArrayList<>();
            reached.forEach((partition, now) -> ProgressBody.add(partition, now, lines));
            for (JsonNode each : index.write(lines)) {
                if (!isTaken(each)) {
                    throw refusal(each).unchecked();
                }
            }
        }
    }

    /// What is taken in at once.
    private final class Batch {
        private final Map<String, KeptArticle> articles = new LinkedHashMap<>();
        private final Map<String, Map<String, Object>> changed = new LinkedHashMap<>();
        private final Map<String, List<LogRecord>> made = new HashMap<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Set<LogRecord> again = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<LogRecord> put = new ArrayList<>();
        private int removed;
        private int repeated;

        Taken take(List<LogRecord> records) {
            read(records.stream().map(LogRecord::article).distinct().toList());
            records.forEach(this::take);
            Set<String> failed = changed.isEmpty() ? Set.of() : write();
            Taken taken = new Taken(put, removed, repeated, refused);
            for (LogRecord each : records) {
                if (failed.contains(each.article())) {
                    taken = taken.and(new Batch().take(List.of(each)));
                }
            }
            return taken;
        }

        private void read(List<String> ids) {
            List<JsonNode> kept = index.of(ids.stream().map(ArticleBody::documentId).toList());
            for (int i = 0; i < ids.size(); i++) {
                articles.put(ids.get(i), KeptArticle.read(kept.get(i)));
            }
        }

        private void take(LogRecord next) {
            String id = next.article();
            KeptArticle before = articles.getOrDefault(id, KeptArticle.NONE);
            KeptArticle after = before.and(next);
            if (after == before) {
                repeated++;
                return;
            }
            try {
                changed.put(id, bodies.of(after));
            } catch (RuntimeException e) {
                // Whatever it is, it is in the record.
                refused.add(new Refused(next, String.valueOf(e.getMessage())));
                return;
            }
            if (next.put() != null && before.has(next.hash())) {
                again.add(next);
            }
            articles.put(id, after);
            made.computeIfAbsent(id, _ -> new ArrayList<>()).add(next);
        }

        /// Answers the articles of which several records are to be taken one by one, as one of them
        /// cannot be indexed.
        private Set<String> write() {
            List<String> ids = List.copyOf(changed.keySet());
            List<Map<String, Object>> lines = new ArrayList<>();
            for (String id : ids) {
                lines.add(Map.of("index", place(id)));
                lines.add(changed.getOrDefault(id, Map.of()));
            }
            List<JsonNode> items = index.write(lines);
            Set<String> failed = new HashSet<>();
            for (int i = 0; i < ids.size(); i++) {
                JsonNode item = items.get(i);
                List<LogRecord> records = made.getOrDefault(ids.get(i), List.of());
                if (isTaken(item)) {
                    records.forEach(this::count);
                } else if (records.size() == 1) {
                    refused.add(new Refused(records.getFirst(), item.path("error").toString()));
                } else {
                    failed.add(ids.get(i));
                }
            }
            return failed;
        }

        private void count(LogRecord taken) {
            if (again.contains(taken)) {
                repeated++;
            } else if (taken.put() == null) {
                removed++;
            } else {
                put.add(taken);
            }
        }

        private Map<String, Object> place(String id) {
            return Map.of(
                    "_id",
                    ArticleBody.documentId(id),
                    "version",
                    articles.getOrDefault(id, KeptArticle.NONE).version(),
                    "version_type",
                    "external");
        }
    }

    /// Whether it is there, in this version or a later one; else there is something in it that
    /// cannot be indexed. Throws for whatever else came between.
    private static boolean isTaken(JsonNode item) {
        int status = item.path("status").asInt();
        boolean unfit = status == MALFORMED || status == KeptDocuments.TOO_LARGE;
        if (status >= FIRST_FAILURE && status != OUTDATED && !unfit) {
            throw refusal(item).unchecked();
        }
        return !unfit;
    }

    private static Refusal refusal(JsonNode item) {
        return new Refusal(item.path("status").asInt(), "POST /_bulk", item.path("error"));
    }
}
