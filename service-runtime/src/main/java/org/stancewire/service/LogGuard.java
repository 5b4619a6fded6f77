package org.stancewire.service;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Escaped;

/// Writes what a log record says so that nothing in it can pass for a record of its own, or be
/// obeyed by the terminal that shows it: much of it was sent by strangers.
@LoggingFilter(name = "strangers")
public final class LogGuard implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord said) {
            String words = said.getFormattedMessage();
            String harmless = harmless(words);
            if (!harmless.equals(words)) {
                said.setMessage(harmless, FormatStyle.NO_FORMAT);
                said.setParameters(null);
            }
            if (said.getThrown() != null) {
                said.setThrown(ToldFailure.of(said.getThrown()));
            }
        }
        return true;
    }

    /// A new line is set in, as records begin at the edge.
    static String harmless(@Nullable String words) {
        return words == null ? "" : Escaped.of(words).replace("\n", "\n\t");
    }
}
