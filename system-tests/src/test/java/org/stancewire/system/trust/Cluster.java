package org.stancewire.system.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.Uuid;

/// Three brokers that hold everything three times and acknowledge what two have, one ingest, two
/// enrich, two query.
final class Cluster implements AutoCloseable {
    private static final int BROKERS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Running> all = new ArrayList<>();
    private final List<Running> brokers = new ArrayList<>();
    private final List<Running> enrich = new ArrayList<>();
    private final List<Running> query = new ArrayList<>();
    private final Running ingest;

    private Cluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        for (int i = 0; i < 2 * BROKERS; i++) {
            ports.add(FreePort.next());
        }
        String cluster = Uuid.randomUuid().toString();
        for (int node = 1; node <= BROKERS; node++) {
            brokers.add(broker(node, cluster));
        }
        for (String name : List.of("a", "b")) {
            enrich.add(service("enrich", name, 320, Map.of("stancewire.enrich.instance", name)));
            Path index = folder.resolve("index-" + name);
            query.add(
                    service(
                            "query",
                            name,
                            256,
                            Map.of("stancewire.query.index-folder", "" + index)));
        }
        ingest = service("ingest", "a", 128, Map.of());
    }

    /// Returns when all are ready.
    static Cluster start(Path folder) throws Exception {
        Cluster cluster = new Cluster(folder);
        try {
            for (Running broker : cluster.brokers) {
                broker.start();
            }
            cluster.awaitBrokers();
            cluster.ingest.start();
            cluster.ingest.awaitReady();
            for (int i = 0; i < 2; i++) {
                cluster.enrich.get(i).start();
                cluster.query.get(i).start();
                cluster.enrich.get(i).awaitReady();
                cluster.query.get(i).awaitReady();
            }
            cluster.awaitReplicas();
            return cluster;
        } catch (Exception | Error e) {
            cluster.close();
            throw e;
        }
    }

    List<Running> brokers() {
        return List.copyOf(brokers);
    }

    List<Running> enrich() {
        return List.copyOf(enrich);
    }

    List<Running> query() {
        return List.copyOf(query);
    }

    Running ingest() {
        return ingest;
    }

    List<Running> services() {
        return Stream.of(enrich, query, List.of(ingest)).flatMap(List::stream).toList();
    }

    private String bootstrap() {
        return ports.subList(0, BROKERS).stream()
                .map(port -> "127.0.0.1:" + port)
                .collect(Collectors.joining(","));
    }

    private Running service(String kind, String name, int heap, Map<String, String> own)
            throws IOException {
        Map<String, String> settings = new TreeMap<>(own);
        settings.put("stancewire.kafka.bootstrap-servers", bootstrap());
        settings.put("stancewire.kafka.replication-factor", "" + BROKERS);
        Running service = Running.service(kind, kind + "-" + name, folder, heap, settings);
        all.add(service);
        return service;
    }

    private Running broker(int node, String cluster) throws IOException, InterruptedException {
        Path settings = folder.resolve("broker-" + node + ".properties");
        try (var out = Files.newBufferedWriter(settings)) {
            settings(node).store(out, null);
        }
        String name = "broker-" + node;
        try (Running format =
                Running.kafka(
                        name + "-format",
                        0,
                        folder,
                        128,
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        cluster,
                        "-c",
                        settings.toString())) {
            format.start();
            format.awaitEnd();
        }
        int port = ports.get(node - 1);
        Running broker = Running.kafka(name, port, folder, 320, "kafka.Kafka", settings.toString());
        all.add(broker);
        return broker;
    }

    private Properties settings(int node) {
        Properties all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "" + node);
        String own = "PLAINTEXT://127.0.0.1:" + ports.get(node - 1);
        all.put("listeners", own + ",CONTROLLER://127.0.0.1:" + controller(node));
        all.put("advertised.listeners", own);
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("controller.listener.names", "CONTROLLER");
        all.put(
                "controller.quorum.voters",
                IntStream.rangeClosed(1, BROKERS)
                        .mapToObj(it -> it + "@127.0.0.1:" + controller(it))
                        .collect(Collectors.joining(",")));
        all.put("log.dirs", folder.resolve("broker-" + node).toString());
        all.put("auto.create.topics.enable", "false");
        all.put("default.replication.factor", "" + BROKERS);
        all.put("min.insync.replicas", "2");
        all.put("offsets.topic.replication.factor", "" + BROKERS);
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.replication.factor", "" + BROKERS);
        all.put("transaction.state.log.min.isr", "2");
        all.put("transaction.state.log.num.partitions", "4");
        all.put("message.max.bytes", "" + (9 << 20));
        all.put("replica.fetch.max.bytes", "" + (9 << 20));
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("log.cleaner.dedupe.buffer.size", "" + (8 << 20));
        return all;
    }

    private int controller(int node) {
        return ports.get(BROKERS + node - 1);
    }

    private void awaitBrokers() throws InterruptedException {
        await(admin -> admin.describeCluster().nodes().get().size() == BROKERS);
    }

    /// Waits until every partition has all its replicas in step.
    void awaitReplicas() throws InterruptedException {
        await(
                admin -> {
                    Set<String> names =
                            admin.listTopics(new ListTopicsOptions().listInternal(true))
                                    .names()
                                    .get();
                    return admin.describeTopics(names).allTopicNames().get().values().stream()
                            .flatMap(topic -> topic.partitions().stream())
                            .allMatch(it -> it.isr().size() == BROKERS);
                });
    }

    private interface Condition {
        boolean holds(Admin admin) throws ExecutionException, InterruptedException;
    }

    private void await(Condition condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            while (true) {
                try {
                    if (condition.holds(admin)) {
                        return;
                    }
                } catch (ExecutionException e) {
                    // Not enough of them are there yet.
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("the brokers are not together again");
                }
                Thread.sleep(200);
            }
        }
    }

    @Override
    public void close() {
        all.forEach(Running::close);
    }
}
