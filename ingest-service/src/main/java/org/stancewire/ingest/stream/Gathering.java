package org.stancewire.ingest.stream;

/// Tells of each article that comes in a request of its own whether it is to wait a moment for
/// others, which then go to Kafka with it in one request instead of many.
///
/// As long as others come in that moment, it is. Who posts one article after the other, each when
/// the last is acknowledged, is not held up: no other comes while the first waits, and so those
/// after it do not wait, but for one of many, to see whether that is still so. Safe for many
/// threads.
final class Gathering {
    /// Of so many articles that are sent at once one waits.
    static final int TRY = 64;

    /// So many wait at the most: those beyond find enough of their own kind to go with.
    static final int MOST = 16;

    private int waiting;
    private int atOnce;
    private boolean on;
    private boolean met;

    /// Whether an article that comes now is to wait; if so, [#leave] is to be called in the end.
    synchronized boolean join() {
        if (waiting >= MOST) {
            return false;
        }
        if (waiting > 0) {
            met = true;
        } else if (!isWorthwhile()) {
            return false;
        } else {
            met = false;
        }
        waiting++;
        return true;
    }

    /// Asked of the first of those that would go together.
    private boolean isWorthwhile() {
        if (on && !met) {
            on = false;
            atOnce = 0;
        }
        if (!on) {
            on = ++atOnce == TRY;
        }
        return on;
    }

    /// What waited was acknowledged, or given up.
    synchronized void leave() {
        waiting--;
    }
}
