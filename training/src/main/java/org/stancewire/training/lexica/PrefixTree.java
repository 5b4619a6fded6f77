package org.stancewire.training.lexica;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// The gazetteers as NLP4J 1.1.2 serialised them; its name and number are those of the stream.
final class PrefixTree implements Serializable {
    @Serial private static final long serialVersionUID = 0x59cedf5569fdc4d3L;

    @SuppressWarnings("NonApiType")
    @Nullable PrefixNode n_root;
}
