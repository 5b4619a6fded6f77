package org.stancewire.cli.broker;

import java.nio.file.Path;
import java.util.Properties;
import org.stancewire.contract.Topic;

/// The settings of a broker that is alone and small: one replica of everything, few partitions of
/// Kafka's own topics, few threads, listening on loopback.
record BrokerSettings(Path folder, int port, int controllerPort) {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    /// Records carry some bytes around their value.
    private static final int RECORD_OVERHEAD = 64 << 10;

    Properties properties() {
        Properties all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "" + NODE_ID);
        all.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        all.put(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        all.put("controller.listener.names", CONTROLLER);
        all.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        all.put("log.dirs", folder.toString());
        all.put("auto.create.topics.enable", "false");
        all.put("default.replication.factor", "1");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "4");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("message.max.bytes", "" + (Topic.MAX_RECORD_BYTES + RECORD_OVERHEAD));
        // A transaction's next one need not wait for 20 ms where there is nobody to wait for.
        all.put("add.partitions.to.txn.retry.backoff.ms", "2");
        all.put("group.initial.rebalance.delay.ms", "0");
        // One that was killed may come back only once its last session is over, 9 s by default.
        all.put("broker.session.timeout.ms", "3000");
        all.put("broker.heartbeat.interval.ms", "1000");
        all.put("num.network.threads", "2");
        all.put("num.io.threads", "4");
        all.put("background.threads", "2");
        // By default the cleaner alone takes 128 MiB; 8 MiB hold the keys of 300,000 articles.
        all.put("log.cleaner.dedupe.buffer.size", "" + (8 << 20));
        all.put("metric.reporters", "");
        return all;
    }
}
