package org.stancewire.service.access;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Looks every half second whether the keys have changed, and ends what the changed ones no longer
/// allow. It reads the file rather than asking for its time: what replaces a mounted file need not
/// be newer.
final class KeyWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(KeyWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /// What is wrong is said again after so many looks.
    private static final long REMINDER = 120;

    private final KeyRing keys;
    private final Runnable whenChanged;
    private final Thread thread;
    private String trouble = "";
    private long since;

    /// @param whenChanged runs after each change
    KeyWatch(KeyRing keys, Runnable whenChanged) {
        this.keys = keys;
        this.whenChanged = whenChanged;
        this.thread = Thread.ofPlatform().daemon().name("access-keys").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException _) {
            // It is over.
        }
    }

    private void look() {
        try {
            boolean changed = keys.readAgain();
            if (!trouble.isEmpty()) {
                trouble = "";
                LOG.info("the keys can be read again");
            }
            if (changed) {
                LOG.infof(
                        "the keys have changed: there are %d now, revoked ones counted in",
                        keys.size());
                whenChanged.run();
            }
        } catch (IOException | RuntimeException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void complain(String what) {
        since = what.equals(trouble) ? since + 1 : 0;
        trouble = what;
        if (since % REMINDER == 0) {
            LOG.errorf(
                    "the keys cannot be read, so those of before still hold and NO KEY CAN BE"
                            + " REVOKED until this is put right: %s",
                    what);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
