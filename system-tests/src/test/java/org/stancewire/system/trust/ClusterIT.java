package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Three brokers, two enrich and two query replicas, under what happens to a cluster: in the long
/// form only, because they take minutes.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ClusterIT {
    private static final int PER_SECOND = 50;

    /// So many that a replica which was frozen for some seconds has enough to do when it wakes up.
    private static final int MANY_PER_SECOND = 200;

    /// Longer than the session of an enrich replica (10 s) and than its transaction (15 s).
    private static final Duration FROZEN = Duration.ofSeconds(25);

    private static final int BROKER_KILLS = 6;

    @TempDir private Path temporary;

    @BeforeAll
    static void inTheLongForm() {
        Form.longOnly("ClusterIT: it takes minutes");
    }

    /// A fault, and how often it was done.
    private interface Harm {
        int doIn(Cluster cluster) throws Exception;
    }

    @Test
    void brokersAreKilledOneAtATime() throws Exception {
        prove(
                "2-broker",
                "SIGKILL of one broker of three after another",
                PER_SECOND,
                ClusterIT::killBrokers);
    }

    @Test
    void anEnrichReplicaWakesUpAsAZombie() throws Exception {
        prove(
                "3-zombie",
                "SIGSTOP of an enrich replica for 25 s, then SIGCONT",
                MANY_PER_SECOND,
                ClusterIT::freezeEnrich);
    }

    @Test
    void allAreRestartedInTurn() throws Exception {
        prove(
                "4-rolling",
                "SIGTERM and restart of each process of the cluster",
                PER_SECOND,
                ClusterIT::roll);
    }

    private void prove(String name, String fault, int perSecond, Harm harm) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        try (Cluster cluster = Cluster.start(temporary)) {
            List<Integer> ports = cluster.query().stream().map(Running::port).toList();
            AtomicInteger turn = new AtomicInteger();
            Posting posting = Posting.start(cluster.ingest()::port, perSecond, going::get);
            try (Following first = Following.start(ports::getFirst, Integer.MAX_VALUE);
                    Following second = Following.start(ports::getLast, Integer.MAX_VALUE);
                    Following both =
                            Following.start(
                                    () -> ports.get(turn.getAndIncrement() % ports.size()), 97)) {
                int times = harm.doIn(cluster);
                going.set(false);
                posting.awaitEnd();
                Ending ending = Ending.await(posting, ports, List.of(first, second, both));
                Finding finding =
                        Finding.of(fault, times, posting, ending.places(), first.longestPause());
                finding.keep(name);
                finding.requireNoFault();
                assertThat(ending.digests()).as("what the two query replicas have").hasSize(1);
            }
        }
    }

    private static int killBrokers(Cluster cluster) throws Exception {
        int times = 0;
        while (times < BROKER_KILLS) {
            Running broker = cluster.brokers().get(times % cluster.brokers().size());
            Thread.sleep(5_000);
            broker.kill();
            times++;
            Thread.sleep(5_000);
            broker.start();
            cluster.awaitReplicas();
        }
        return times;
    }

    /// Each is frozen in the midst of a batch, for which it has been given something to do, and
    /// must learn when it wakes up that it may not commit it.
    private static int freezeEnrich(Cluster cluster) throws Exception {
        for (Running enrich : cluster.enrich()) {
            enrich.freeze();
            Thread.sleep(5_000);
            enrich.wake();
            Thread.sleep(200);
            enrich.freeze();
            long refusals = refusals(enrich);
            Thread.sleep(FROZEN);
            enrich.wake();
            enrich.awaitReady();
            long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (refusals(enrich) == refusals) {
                assertThat(System.nanoTime()).as("a zombie's refused commit").isLessThan(deadline);
                Thread.sleep(100);
            }
        }
        return cluster.enrich().size();
    }

    /// How many of its commits were refused, as its log says.
    private static long refusals(Running enrich) throws IOException {
        return enrich.log()
                .lines()
                .filter(it -> it.contains("transaction aborted") || it.contains("beginning anew"))
                .count();
    }

    private static int roll(Cluster cluster) throws Exception {
        for (Running broker : cluster.brokers()) {
            broker.stop();
            broker.start();
            cluster.awaitReplicas();
        }
        for (Running service : cluster.services()) {
            service.stop();
            service.start();
            service.awaitReady();
        }
        return cluster.brokers().size() + cluster.services().size();
    }
}
