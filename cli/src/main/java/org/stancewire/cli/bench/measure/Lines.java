package org.stancewire.cli.bench.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lines of what a bench prints: figures in them look the same in every country.
public final class Lines {
    private Lines() {}

    /// One line, with its end.
    ///
    /// @param format as of [String#format]
    public static String line(String format, @Nullable Object... values) {
        return String.format(Locale.ROOT, format, values) + '\n';
    }
}
