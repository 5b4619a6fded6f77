package org.stancewire.cli.bench.made;

import java.util.List;
import java.util.random.RandomGenerator;

/// What articles speak of, to be asked for as often as they do.
public interface World {
    /// The id of an entity, drawn as often as articles mention it.
    String entityId(RandomGenerator random);

    /// English words that are neither in every article nor in hardly any: what people search for.
    List<String> englishWords(RandomGenerator random, int count);

    /// The same, all in one language.
    List<String> words(RandomGenerator random, int count);
}
