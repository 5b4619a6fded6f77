package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.system.Stancewire;

/// `./stancewire up`, whose processes are killed one after another while articles are posted.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KillIT {
    private static final List<String> ALL = List.of("ingest", "enrich", "query", "kafka");
    private static final int PER_SECOND = 150;
    private static final Form FORM = Form.ofThisRun();

    @TempDir private Path temporary;

    private final Random random = new Random(20_261_122);

    @Test
    void everythingAcknowledgedIsThereOnce() throws Exception {
        int articles = FORM.of(200, 20_000);
        int step = FORM.of(50, 500);
        AtomicBoolean killing = new AtomicBoolean(true);
        try (Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            int query = up.awaitPort("the feed").port();
            int ingest = up.awaitPort("to post").port();
            Posting posting = Posting.start(() -> ingest, PER_SECOND, killing::get);
            try (Following steady = Following.start(() -> query, Integer.MAX_VALUE);
                    Following restless = Following.start(() -> query, 97)) {
                int done = kill(up, posting, articles, step);
                killing.set(false);
                posting.awaitEnd();
                Ending ending = Ending.await(posting, List.of(query), List.of(steady, restless));
                Finding finding =
                        Finding.of(
                                "SIGKILL of a random one of ingest, enrich, query, broker",
                                done,
                                posting,
                                ending.places(),
                                steady.longestPause());
                finding.keep("1-kill");
                finding.requireNoFault();
                assertThat(finding.acknowledged()).isGreaterThanOrEqualTo(articles);
                assertThat(Pattern.compile("ended by SIGKILL").matcher(up.output()).results())
                        .as(up.output())
                        .hasSize(done);
            }
        }
    }

    /// One after each so many acknowledged articles, and one time of four another at once, whether
    /// the rest are there again or not: in each round all four, in an order of chance. Gives how
    /// many were killed.
    private int kill(Stancewire up, Posting posting, int articles, int step) throws Exception {
        List<String> turns = new ArrayList<>();
        int done = 0;
        for (int next = step; next <= articles; next += random.nextInt(4) == 0 ? 0 : step) {
            while (posting.acknowledged().size() < next) {
                Thread.sleep(50);
            }
            if (turns.isEmpty()) {
                turns.addAll(ALL);
            }
            String name = turns.remove(random.nextInt(turns.size()));
            ProcessHandle victim = awaitChild(up, name);
            victim.destroyForcibly();
            victim.onExit().get();
            done++;
        }
        return done;
    }

    private static ProcessHandle awaitChild(Stancewire up, String name) throws Exception {
        Optional<ProcessHandle> child = up.child(name);
        while (child.isEmpty()) {
            Thread.sleep(50);
            child = up.child(name);
        }
        return child.get();
    }
}
