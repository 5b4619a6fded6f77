package org.stancewire.query.home;

import java.util.List;
import org.stancewire.query.search.KnownEntities;

/// What is tested on both homes.
public abstract class HomeContract {
    /// An empty home.
    protected abstract Home home(KnownEntities known);

    /// An empty home without a catalogue.
    protected final Home home() {
        return home(new KnownEntities(List.of()));
    }
}
