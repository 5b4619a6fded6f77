package org.stancewire.query.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.service.TopicCreator;

/// Has whoever follows the log wait, but no longer than until the service stops.
final class TopicWait {
    private static final Logger LOG = Logger.getLogger(TopicWait.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final TopicCreator topics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable String told;

    TopicWait(TopicCreator topics) {
        this.topics = topics;
    }

    /// Ends every wait, those of later too.
    void stop() {
        stopping.countDown();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /// Waits until the topic of the log is there; false if the service stops before.
    ///
    /// @param state is told what is waited for
    boolean await(Consumer<TailState> state) {
        while (!isStopping()) {
            try {
                if (topics.exist(Topic.ENRICHED_ARTICLES)) {
                    told = null;
                    return true;
                }
                tell("topic " + Log.TOPIC + " is not there yet; its writer creates it", state);
            } catch (ExecutionException e) {
                tell("Kafka does not answer: " + e.getCause(), state);
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
            pause(BETWEEN_LOOKS);
        }
        return false;
    }

    private void tell(String reason, Consumer<TailState> state) {
        if (!reason.equals(told)) {
            LOG.infof("waiting: %s", reason);
            state.accept(new TailState.Waiting(reason));
            told = reason;
        }
    }

    /// Waits for so long; answers whether the service stops.
    boolean pause(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
