package org.stancewire.cli.up;

import java.util.Map;

/// How a process ended, in words.
final class Ending {
    /// What the JDK adds to the number of a signal, as shells do.
    private static final int SIGNALLED = 128;

    /// The signals that end a process and have the same number on all systems (POSIX, `kill`).
    private static final Map<Integer, String> SIGNALS =
            Map.of(
                    1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 6, "SIGABRT", 9, "SIGKILL", 14,
                    "SIGALRM", 15, "SIGTERM");

    private Ending() {}

    /// What an exit code tells, such as `by SIGKILL (exit code 137)`.
    static String inWords(int exitCode) {
        String signal = SIGNALS.get(exitCode - SIGNALLED);
        String code = "(exit code " + exitCode + ")";
        return signal == null ? "by itself " + code : "by " + signal + " " + code;
    }
}
