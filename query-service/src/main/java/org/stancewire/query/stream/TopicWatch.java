package org.stancewire.query.stream;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks now and then whether the topic of the log is still the one that is followed: of one that
/// was deleted and made anew a consumer says nothing. For one thread.
final class TopicWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TopicWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Log log;
    private final String topicId;
    private final Pace looks = new Pace(BETWEEN_LOOKS, System.nanoTime());
    private @Nullable Admin admin;
    private boolean same = true;

    /// @param topicId the one that is followed, as of [Log#topicId]
    TopicWatch(Log log, String topicId) {
        this.log = log;
        this.topicId = topicId;
        looks.done(System.nanoTime(), System.nanoTime());
    }

    /// Whether it is, as far as Kafka said; it is asked when that is due.
    boolean isSame() {
        looks.ifDue(this::look);
        return same;
    }

    /// Throws [IllegalStateException] where it is not.
    void requireSame() {
        if (!isSame()) {
            throw new IllegalStateException(
                    "topic " + Log.TOPIC + " was deleted; the index is filled from the next one");
        }
    }

    private void look() {
        Admin asked = admin;
        if (asked == null) {
            asked = log.admin();
            admin = asked;
        }
        try {
            same = Log.topicId(asked).equals(topicId);
        } catch (ExecutionException e) {
            same = !(e.getCause() instanceof UnknownTopicOrPartitionException);
            LOG.debug("it is not known whether the topic is the same", e);
        }
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
