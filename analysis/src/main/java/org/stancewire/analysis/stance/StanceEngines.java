package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.stancewire.analysis.entity.Catalogue;

/// The engines that can read stances, by the names that `stancewire.stance.engine` takes.
public final class StanceEngines {
    /// The one that is used where none is named.
    public static final String DEFAULT = "pairs";

    private static final Map<String, Function<Catalogue, StanceEngine>> ALL =
            new TreeMap<>(
                    Map.of("pairs", PairStanceEngine::load, "frames", FrameStanceEngine::load));

    private StanceEngines() {}

    /// Their names, in alphabetical order.
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /// Loads the engine of a name. Throws [IllegalArgumentException] that lists the names.
    public static StanceEngine load(String name, Catalogue catalogue) {
        Function<Catalogue, StanceEngine> engine = ALL.get(name);
        if (engine == null) {
            throw new IllegalArgumentException(
                    "there is no stance engine '"
                            + name
                            + "'; there are "
                            + String.join(", ", names()));
        }
        return engine.apply(catalogue);
    }
}
