package org.stancewire.service.access;

import java.io.IOException;
import org.jboss.logging.Logger;

/// Looks whether the keys have changed. It reads the file rather than asking for its time: what
/// replaces a mounted file need not be newer. For one thread.
final class KeyWatch {
    private static final Logger LOG = Logger.getLogger(KeyWatch.class);

    /// What is wrong is said again after so many looks.
    private static final long REMINDER = 120;

    private final KeyRing keys;
    private String trouble = "";
    private long since;

    KeyWatch(KeyRing keys) {
        this.keys = keys;
    }

    void look() {
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
}
