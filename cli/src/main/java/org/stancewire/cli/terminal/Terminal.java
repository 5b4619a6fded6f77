package org.stancewire.cli.terminal;

import picocli.CommandLine.Help.Ansi;

/// Which of the standard streams a person looks at. The launcher says so, because Java tells only
/// of all of them together; without a launcher there is none.
///
/// @param colour whether the person wants colour
public record Terminal(boolean input, boolean output, boolean error, boolean colour) {

    /// The streams of this process.
    public static Terminal ofProcess() {
        String told = System.getProperty("stancewire.terminals", "");
        return new Terminal(
                told.contains("0"),
                told.contains("1"),
                told.contains("2"),
                System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM")));
    }

    /// Colour only where all that is written is looked at.
    public Ansi ansi() {
        return colour && output && error ? Ansi.ON : Ansi.OFF;
    }
}
