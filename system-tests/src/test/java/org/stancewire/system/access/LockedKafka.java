package org.stancewire.system.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.Uuid;
import org.stancewire.system.trust.FreePort;
import org.stancewire.system.trust.Running;

/// A broker that speaks TLS, asks for a password (SASL_SSL, SCRAM-SHA-512), and lets each user do
/// what its [Rights] are.
final class LockedKafka implements AutoCloseable {
    /// The user of a person who looks at what was rejected. Those of the services are called as
    /// they are.
    static final String PERSON = "person";

    /// The users, and what docs/access.md calls those who they are for.
    private static final Map<String, String> USERS =
            Map.of(
                    "ingest",
                    "ingest",
                    "enrich",
                    "enrich",
                    "query",
                    "query",
                    PERSON,
                    "`./stancewire rejected`");

    private static final String ADMIN = "admin";
    private static final String ADMIN_PASSWORD = "opens-every-door";

    private final int port = FreePort.next();
    private final Path folder;
    private final Certificates certificates;
    private final Path settings;
    private final Running broker;

    /// One that is yet to be started.
    LockedKafka(Path folder, Certificates certificates) throws IOException {
        this.folder = folder;
        this.certificates = certificates;
        this.settings = folder.resolve("broker.properties");
        this.broker =
                Running.kafka("broker", port, folder, 320, "kafka.Kafka", settings.toString());
    }

    /// Makes it know its users, by another password than [#accept] makes it take, and starts it.
    void start() throws Exception {
        try (var out = Files.newBufferedWriter(settings)) {
            settings().store(out, null);
        }
        format();
        broker.start();
    }

    private void format() throws Exception {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "format",
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--config",
                                settings.toString(),
                                "--add-scram",
                                scram(ADMIN, ADMIN_PASSWORD)));
        for (String user : USERS.keySet()) {
            arguments.addAll(List.of("--add-scram", scram(user, "another-password")));
        }
        try (Running format =
                Running.kafka(
                        "format",
                        0,
                        folder,
                        128,
                        "kafka.tools.StorageTool",
                        arguments.toArray(String[]::new))) {
            format.start();
            format.awaitEnd();
        }
    }

    private static String scram(String user, String password) {
        return "SCRAM-SHA-512=[name=%s,password=%s]".formatted(user, password);
    }

    private Properties settings() throws IOException {
        int controller = FreePort.next();
        Properties all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put(
                "listeners",
                "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        all.put("advertised.listeners", "CLIENT://127.0.0.1:" + port);
        all.put("listener.security.protocol.map", "CLIENT:SASL_SSL,CONTROLLER:PLAINTEXT");
        all.put("inter.broker.listener.name", "CLIENT");
        all.put("controller.listener.names", "CONTROLLER");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        all.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        all.put("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        all.put(
                "listener.name.client.scram-sha-512.sasl.jaas.config",
                client(ADMIN, ADMIN_PASSWORD).get("sasl.jaas.config"));
        all.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        // Nobody else reaches the controller's listener, which asks nobody who they are.
        all.put("super.users", "User:" + ADMIN + ";User:ANONYMOUS");
        all.put("ssl.keystore.location", certificates.keystore().toString());
        all.put("ssl.keystore.password", certificates.password());
        all.put("ssl.truststore.location", certificates.truststore().toString());
        all.put("ssl.truststore.password", certificates.password());
        all.put("log.dirs", folder.resolve("kafka").toString());
        all.put("auto.create.topics.enable", "false");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "4");
        all.put("message.max.bytes", "" + (9 << 20));
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("log.cleaner.dedupe.buffer.size", "" + (8 << 20));
        return all;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /// The settings of a client that shows itself by a password, and trusts this broker alone.
    Map<String, String> client(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\""
                                .formatted(user)
                        + " password=\"%s\";".formatted(password),
                "ssl.truststore.location",
                certificates.truststore().toString(),
                "ssl.truststore.password",
                certificates.password());
    }

    /// Takes this password of its users from now on, and lets them do what they may.
    void accept(String password) throws Exception {
        Properties settings = new Properties();
        settings.putAll(client(ADMIN, ADMIN_PASSWORD));
        settings.put("bootstrap.servers", address());
        try (Admin admin = Admin.create(settings)) {
            for (Map.Entry<String, String> user : USERS.entrySet()) {
                admin.createAcls(Rights.of(user.getValue(), user.getKey())).all().get();
            }
            admin.alterUserScramCredentials(
                            USERS.keySet().stream().map(it -> known(it, password)).toList())
                    .all()
                    .get();
        }
    }

    private static UserScramCredentialAlteration known(String user, String password) {
        return new UserScramCredentialUpsertion(
                user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password);
    }

    @Override
    public void close() {
        broker.close();
    }
}
