package org.stancewire.query.search.live;

/// Hears how an index changes, on the thread that changes it.
public interface Steps {
    /// Nobody listens.
    Steps UNHEARD =
            new Steps() {
                @Override
                public boolean areHeard() {
                    return false;
                }

                @Override
                public void next(Step step) {}
            };

    /// Whether changes are worth telling.
    boolean areHeard();

    /// Says what can be read now. Takes no time.
    void next(Step step);
}
