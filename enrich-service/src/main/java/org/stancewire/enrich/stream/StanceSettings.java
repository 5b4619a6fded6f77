package org.stancewire.enrich.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.stancewire.analysis.stance.StanceEngines;

/// How stances are read.
@ConfigMapping(prefix = "stancewire.stance")
public interface StanceSettings {
    /// The engine: `pairs` judges every two names of a sentence by a trained model that knows the
    /// frames, `frames` goes by the frames alone: surer, and it sees less.
    @WithDefault(StanceEngines.DEFAULT)
    String engine();
}
