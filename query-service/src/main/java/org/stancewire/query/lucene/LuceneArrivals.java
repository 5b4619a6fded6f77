package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.stancewire.contract.Position;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogPlace;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.Arrivals;
import org.stancewire.query.search.live.CurrentRevision;

/// Reads from the index what arrived: the partitions of the log side by side, each in its own
/// order.
public final class LuceneArrivals implements Arrivals {
    private static final int AT_A_TIME = 100;

    private final LuceneIndex index;
    private final FeedQuery queries;

    public LuceneArrivals(LuceneIndex index, KnownEntities known) {
        this.index = index;
        this.queries = new FeedQuery(known);
    }

    @Override
    public List<CurrentRevision> between(Question question, Position from, Position to) {
        List<Integer> partitions = LogPlace.partitions(from, to);
        if (partitions.isEmpty()) {
            return List.of();
        }
        Query query = queries.of(question);
        return index.read(
                searcher -> {
                    List<FieldDoc> some = find(searcher, query, LogPlace.between(from, to));
                    List<Lane> lanes = new ArrayList<>();
                    for (int partition : partitions) {
                        List<FieldDoc> mine =
                                some.size() < AT_A_TIME
                                        ? of(partition, some)
                                        : find(
                                                searcher,
                                                query,
                                                List.of(LogPlace.between(partition, from, to)));
                        if (!mine.isEmpty()) {
                            lanes.add(new Lane(partition, mine, searcher));
                        }
                    }
                    return merged(lanes);
                });
    }

    /// The first of a query in the order of the log.
    private static List<FieldDoc> find(
            IndexSearcher searcher, Query query, List<LogPlace.Range> between) throws IOException {
        Query both =
                new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(FeedQuery.inLog(between), Occur.FILTER)
                        .build();
        ScoreDoc[] found =
                searcher.search(both, new TopFieldCollectorManager(Fields.IN_LOG, AT_A_TIME, 1))
                        .scoreDocs;
        return Arrays.stream(found).map(FieldDoc.class::cast).toList();
    }

    private static List<FieldDoc> of(int partition, List<FieldDoc> all) {
        return all.stream()
                .filter(it -> LogPlace.partition((Long) it.fields[0]) == partition)
                .toList();
    }

    /// The earliest of all lanes first, up to where one of them has to be read on.
    private static List<CurrentRevision> merged(List<Lane> lanes) throws IOException {
        PriorityQueue<Lane> open =
                new PriorityQueue<>(
                        Comparator.comparing((Lane it) -> it.head().enriched().receivedAt())
                                .thenComparing(Lane::partition));
        open.addAll(lanes);
        List<CurrentRevision> all = new ArrayList<>();
        while (!open.isEmpty() && all.size() < AT_A_TIME) {
            Lane earliest = open.remove();
            all.add(earliest.head());
            if (earliest.advance()) {
                open.add(earliest);
            } else if (earliest.isCutOff()) {
                return all;
            }
        }
        return all;
    }

    /// What one partition has.
    private static final class Lane {
        private final int partition;
        private final List<FieldDoc> documents;
        private final IndexSearcher searcher;
        private int next;
        private CurrentRevision head;

        Lane(int partition, List<FieldDoc> documents, IndexSearcher searcher) throws IOException {
            this.partition = partition;
            this.documents = documents;
            this.searcher = searcher;
            this.head = CurrentRevisions.at(documents.get(next++).doc, searcher);
        }

        int partition() {
            return partition;
        }

        CurrentRevision head() {
            return head;
        }

        boolean advance() throws IOException {
            if (next == documents.size()) {
                return false;
            }
            head = CurrentRevisions.at(documents.get(next++).doc, searcher);
            return true;
        }

        boolean isCutOff() {
            return documents.size() == AT_A_TIME;
        }
    }
}
