package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.subscription.Subscribed;
import org.stancewire.ingest.subscription.Wish;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Kafka goes away or forbids to read, for a while: a user is to notice nothing of it afterwards.
class GoingOnIT {
    private final InstantSource clock = () -> Instant.parse("2026-11-20T09:30:00Z");
    private KafkaCluster kafka;
    private Admin admin;
    private KafkaProducer<String, String> another;

    @BeforeEach
    void start() {
        kafka =
                KafkaInThisJvm.startBroker(
                        Map.of(
                                "authorizer.class.name",
                                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                                "allow.everyone.if.no.acl.found",
                                "true"));
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.getBootstrapServers());
        admin = Admin.create(settings);
        another = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    @AfterEach
    void stop() throws Exception {
        another.close();
        admin.close();
        kafka.close();
    }

    @Test
    void tellsARepeatAfterTheBrokerWasAway() throws Exception {
        KnownRevisions known = new KnownRevisions(100);
        try (RevisionTail tail = tail(known)) {
            append("a/1", "first");
            await(() -> known.find(Fingerprint.of("a/1")) != null);
            restartBroker();
            append("b/1", "later");
            await(() -> known.find(Fingerprint.of("b/1")) != null);
            assertThat(known.find(Fingerprint.of("a/1"))).isEqualTo(Position.after(3, 0));
            assertThat(tail.trouble()).isNull();
        }
    }

    /// What another replica deletes meanwhile would be lost if it came again and was told a repeat.
    @Test
    void tellsNoRepeatWhileItMayNotReadAndAllOfThemAfterwards() throws Exception {
        KnownRevisions known = new KnownRevisions(100);
        try (RevisionTail tail = tail(known)) {
            append("kept/1", "first");
            append("deleted/1", "first");
            await(() -> known.find(Fingerprint.of("deleted/1")) != null);
            forbidToRead(Topic.ARTICLES);
            await(() -> tail.trouble() != null);
            assertThat(known.find(Fingerprint.of("deleted/1"))).isNull();
            assertThat(known.find(Fingerprint.of("kept/1"))).isNull();
            append("deleted/1", null);
            append("new/1", "first");
            allowToRead();
            await(() -> known.find(Fingerprint.of("new/1")) != null);
            assertThat(known.find(Fingerprint.of("kept/1"))).isEqualTo(Position.after(3, 0));
            assertThat(known.find(Fingerprint.of("deleted/1"))).isNull();
            assertThat(tail.trouble()).isNull();
        }
    }

    @Test
    void seesTheSubscriptionsOfOtherReplicasAfterTheBrokerWasAway() throws Exception {
        try (Publisher publisher = new Publisher();
                Vertxes vertx = new Vertxes();
                Replica one = replica("one", vertx);
                Replica two = replica("two", vertx)) {
            restartBroker();
            String id = follow(one, publisher.feed("a"));
            await(() -> two.subscriptions.find(id).isPresent());
            assertPolled(one, id);
        }
    }

    @Test
    void followsFeedsAgainAfterItMightNotRead() throws Exception {
        try (Publisher publisher = new Publisher();
                Vertxes vertx = new Vertxes();
                Replica one = replica("one", vertx)) {
            assertPolled(one, follow(one, publisher.feed("a")));
            forbidToRead(Topic.SUBSCRIPTIONS);
            await(() -> one.trouble() != null);
            allowToRead();
            await(() -> one.trouble() == null);
            assertPolled(one, follow(one, publisher.feed("b")));
            assertThat(one.subscriptions.all()).hasSize(2);
        }
    }

    private RevisionTail tail(KnownRevisions known) throws Exception {
        KafkaSettings settings =
                new SmallRyeConfigBuilder()
                        .withMapping(KafkaSettings.class)
                        .withConverter(Duration.class, 200, text -> Duration.ofSeconds(20))
                        .withDefaultValue(
                                "stancewire.kafka.bootstrap-servers", kafka.getBootstrapServers())
                        .build()
                        .getConfigMapping(KafkaSettings.class);
        new TopicCreator(settings).create(Topic.ARTICLES);
        RevisionTail tail = new RevisionTail(settings, known);
        tail.start();
        assertThat(tail.awaitBegun(Duration.ofMinutes(1))).isTrue();
        return tail;
    }

    private Replica replica(String name, Vertxes vertx) throws Exception {
        return new Replica(kafka.getBootstrapServers(), name, clock, vertx.vertx);
    }

    private static String follow(Replica replica, String feed) throws InterruptedException {
        Subscribed done = replica.subscribing.subscribe(feed, Wish.USUAL);
        assertThat(done).isInstanceOf(Subscribed.Done.class);
        return ((Subscribed.Done) done).followed().subscription().id();
    }

    private static void assertPolled(Replica replica, String id) throws Exception {
        await(() -> replica.subscriptions.find(id).orElseThrow().state() != null);
    }

    private void restartBroker() {
        kafka.stopNodes(node -> true, TerminationStyle.GRACEFUL);
        kafka.startNodes(node -> true);
    }

    private void forbidToRead(Topic topic) throws Exception {
        admin.createAcls(
                        List.of(
                                rule(topic, AclOperation.ALL, AclPermissionType.ALLOW),
                                rule(topic, AclOperation.READ, AclPermissionType.DENY)))
                .all()
                .get();
    }

    private void allowToRead() throws Exception {
        Collection<AclBinding> deleted =
                admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get();
        assertThat(deleted).isNotEmpty();
    }

    private static AclBinding rule(Topic topic, AclOperation what, AclPermissionType permission) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic.topicName(), PatternType.LITERAL),
                new AccessControlEntry("User:*", "*", what, permission));
    }

    private void append(String key, String value) throws Exception {
        another.send(new ProducerRecord<>(Topic.ARTICLES.topicName(), 3, key, value)).get();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private static final class Vertxes implements AutoCloseable {
        private final Vertx vertx = Vertx.vertx();

        @Override
        public void close() {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
