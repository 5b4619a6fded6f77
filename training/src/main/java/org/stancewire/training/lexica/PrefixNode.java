package org.stancewire.training.lexica;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// A node of the gazetteers as NLP4J 1.1.2 serialised it; its name and number are those of the
/// stream.
final class PrefixNode extends HashMap<String, PrefixNode> {
    private static final long serialVersionUID = 0x15bdfb7915ff1af7L;

    /// The types of the name that ends here, a list of numbers, or null.
    @SuppressWarnings("serial")
    @Nullable Object value;
}
