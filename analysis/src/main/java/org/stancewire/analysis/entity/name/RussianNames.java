package org.stancewire.analysis.entity.name;

import java.util.HashSet;
import java.util.Set;
import org.stancewire.analysis.text.ListFile;

/// Words that are names of people in Russian, in the nominative.
public final class RussianNames {
    private static final Set<String> ALL =
            new HashSet<>(ListFile.lines(RussianNames.class, "russian-names.txt"));

    private RussianNames() {}

    /// @param lower in lower case, ё as е
    public static boolean contains(String lower) {
        return ALL.contains(lower);
    }
}
