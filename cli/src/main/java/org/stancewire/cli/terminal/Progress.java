package org.stancewire.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/// How far a task has come, on standard error: on a terminal a bar that redraws itself once the
/// task takes longer than a second, elsewhere a line every ten seconds. For one thread.
public final class Progress {
    private static final long SECOND = 1_000_000_000;
    private static final int BAR = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final String doing;
    private final long total;
    private final long began = System.nanoTime();
    private long next;
    private boolean drawn;

    private Progress(boolean terminal, PrintStream out, String doing, long total) {
        this.terminal = terminal;
        this.out = out;
        this.doing = doing;
        this.total = total;
        this.next = began + (terminal ? SECOND : 10 * SECOND);
    }

    /// Begins to count.
    ///
    /// @param doing what is counted, such as `articles posted`
    /// @param total how much there is to do, or 0 where it is not known
    public static Progress of(Terminal terminal, PrintStream out, String doing, long total) {
        return new Progress(terminal.error(), out, doing, total);
    }

    /// Says nothing.
    public static Progress none() {
        return new Progress(false, new PrintStream(OutputStream.nullOutputStream()), "", 0);
    }

    /// So much has been done by now.
    ///
    /// @param amount in the unit of the total
    /// @param count how many of what is counted
    public void reached(long amount, long count) {
        long now = System.nanoTime();
        if (now - next < 0) {
            return;
        }
        next = now + (terminal ? SECOND / 10 : 10 * SECOND);
        String line = line(amount, count, (now - began) / (double) SECOND);
        if (terminal) {
            out.print("\r" + line + "\033[K");
            out.flush();
            drawn = true;
        } else {
            out.println(line);
        }
    }

    /// Clears the bar, so that what is printed next starts on a line of its own.
    public void clear() {
        if (drawn) {
            out.print("\r\033[K");
            out.flush();
            drawn = false;
        }
    }

    private String line(long amount, long count, double seconds) {
        String figures = String.format(Locale.ROOT, "%,d %s, %.0f s", count, doing, seconds);
        if (total <= 0) {
            return figures;
        }
        double share = Math.min(1, amount / (double) total);
        int full = (int) (share * BAR);
        String bar = terminal ? "[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " : "";
        return String.format(Locale.ROOT, "%s%3.0f%%  %s", bar, share * 100, figures);
    }
}
