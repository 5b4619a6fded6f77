package org.stancewire.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/// What ended a command, for the one who typed it.
final class Failure {
    private Failure() {}

    /// A sentence where the world was at fault, such as a file that cannot be read; the whole stack
    /// trace where we were.
    static String inWords(Exception e) {
        if (e instanceof IOException && e.getMessage() != null) {
            String kind =
                    e.getClass() == IOException.class ? "" : e.getClass().getSimpleName() + ": ";
            return kind + e.getMessage();
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return "this is a fault of Stancewire's own:\n" + trace;
    }
}
