package org.stancewire.query.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.SharedWriter;
import org.stancewire.query.search.hit.FeedItem;

/// A node of three is killed while the index is filled.
class ThreeNodesIT {
    private static final int BATCHES = 60;
    private static final int BATCH = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @BeforeAll
    static void inTheLongForm() {
        LongForm.only("ThreeNodesIT starts three nodes");
    }

    @Test
    void losesNothingWhenANodeIsKilled() throws Exception {
        List<OpenSearchNode> nodes = start();
        try (Cluster cluster =
                OpenSearchNode.cluster(nodes.stream().map(OpenSearchNode::address).toList())) {
            await(cluster, "/_cluster/health", "number_of_nodes", "3");
            OpenSearchIndex index = new OpenSearchIndex(cluster, "three", 3);
            String name = index.open(UUID.randomUUID().toString());
            await(cluster, "/_cluster/health/" + name, "status", "green");
            SharedWriter writer = index.writer(name);
            for (int batch = 0; batch < BATCHES; batch++) {
                if (batch == BATCHES / 2) {
                    nodes.get(primary(cluster, name)).kill();
                }
                take(writer, batch);
            }
            OpenSearchFeedIndex feed =
                    new OpenSearchFeedIndex(
                            index, new ReadablePosition(), new KnownEntities(List.of()));
            assertThat(feed.size()).isEqualTo((long) BATCHES * BATCH);
            assertThat(index.reached().get(0).next()).isEqualTo((long) BATCHES * BATCH);
            assertThat(
                            feed
                                    .find(
                                            Question.EVERYTHING,
                                            PageRequest.first(Order.NEWEST, 1000))
                                    .articles()
                                    .stream()
                                    .map(FeedItem::id)
                                    .distinct())
                    .hasSize(1000);
        } finally {
            for (OpenSearchNode each : nodes) {
                each.kill();
            }
        }
    }

    private static List<OpenSearchNode> start() {
        List<Integer> ports = OpenSearchNode.freePorts(6);
        List<String> seeds = ports.stream().skip(3).map(it -> "127.0.0.1:" + it).toList();
        List<OpenSearchNode> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            nodes.add(
                    OpenSearchNode.start(
                            ports.get(i),
                            ports.get(3 + i),
                            List.of(
                                    "discovery.type=zen",
                                    "cluster.name=three",
                                    "node.name=n" + i,
                                    "discovery.seed_hosts=" + String.join(",", seeds),
                                    "cluster.initial_cluster_manager_nodes=n0,n1,n2")));
        }
        nodes.forEach(OpenSearchNode::await);
        return nodes;
    }

    /// As whoever fills the index does: what failed is given again.
    private static void take(SharedWriter writer, int batch) throws InterruptedException {
        List<LogRecord> records = new ArrayList<>();
        for (int i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
            EnrichedArticle it = article("a" + i, a -> {});
            records.add(
                    new LogRecord(
                            i,
                            it.article().revision(),
                            new LogRecord.Put(it, ContractJson.write(it))));
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                writer.take(records);
                writer.show(Map.of(0, new Reached((batch + 1L) * BATCH, Position.START)));
                return;
            } catch (UncheckedIOException e) {
                assertThat(Instant.now()).as(e.toString()).isBefore(end);
                Thread.sleep(200);
            }
        }
    }

    /// The number of the node that has the primary copy.
    private static int primary(Cluster cluster, String name) {
        String node =
                cluster.get("/_cat/shards/" + name, Map.of("format", "json", "h", "node,prirep"))
                        .valueStream()
                        .filter(it -> it.path("prirep").asText().equals("p"))
                        .findFirst()
                        .orElseThrow()
                        .path("node")
                        .asText();
        return Integer.parseInt(node.substring(1));
    }

    private static void await(Cluster cluster, String path, String field, String wanted)
            throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!cluster.get(path, Map.of()).path(field).asText().equals(wanted)) {
            assertThat(Instant.now()).as(path).isBefore(end);
            Thread.sleep(100);
        }
    }
}
