package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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
        int kills = FORM.of(ALL.size(), 30);
        int articles = FORM.of(200, 20_000);
        AtomicBoolean killing = new AtomicBoolean(true);
        try (Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            int query = up.awaitPort("the feed").port();
            int ingest = up.awaitPort("to post").port();
            Posting posting = Posting.start(ingest, PER_SECOND, killing::get);
            try (Following steady = Following.start(() -> query, Integer.MAX_VALUE);
                    Following restless = Following.start(() -> query, 97)) {
                int done = kill(up, kills, () -> posting.acknowledged().size() >= articles);
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

    /// Every few seconds, whether the others are there again or not: in each round all four, in an
    /// order of chance. Gives how many were killed.
    private int kill(Stancewire up, int least, BooleanSupplier enough) throws Exception {
        List<String> turns = new ArrayList<>();
        int done = 0;
        while (done < least || !enough.getAsBoolean()) {
            Thread.sleep(2_000 + random.nextInt(FORM.of(2_000, 10_000)));
            if (turns.isEmpty()) {
                turns.addAll(ALL);
            }
            String name = turns.get(random.nextInt(turns.size()));
            Optional<ProcessHandle> victim = up.child(name);
            if (victim.isPresent() && victim.get().destroyForcibly()) {
                victim.get().onExit().get();
                turns.remove(name);
                done++;
            }
        }
        return done;
    }
}
