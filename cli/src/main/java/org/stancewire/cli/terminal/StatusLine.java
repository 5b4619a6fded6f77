package org.stancewire.cli.terminal;

import java.io.PrintStream;

/// What a long task does at the moment, on standard error: on a terminal one line that is written
/// anew, elsewhere a line each time it does something else, and every ten seconds.
public final class StatusLine {
    private static final long SECOND = 1_000_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private long last = System.nanoTime() - 10 * SECOND;
    private String kind = "";

    public StatusLine(Terminal terminal, PrintStream out) {
        this.terminal = terminal.error();
        this.out = out;
    }

    /// Says what is done.
    public void say(String doing) {
        if (terminal) {
            out.print("\r" + doing + "\033[K");
            out.flush();
            return;
        }
        long now = System.nanoTime();
        String words = doing.replaceAll("\\d", "");
        if (!words.equals(kind) || now - last >= 10 * SECOND) {
            out.println(doing);
            last = now;
            kind = words;
        }
    }

    /// Makes room for what is printed next.
    public void clear() {
        if (terminal) {
            out.print("\r\033[K");
            out.flush();
        }
    }
}
