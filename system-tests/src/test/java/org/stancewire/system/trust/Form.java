package org.stancewire.system.trust;

import org.junit.jupiter.api.Assumptions;

/// How much is tried: little in every run of the tests, all of it where `STANCEWIRE_TEST_LONG` says
/// so, as `./stancewire test --long` does.
public enum Form {
    SHORT,
    LONG;

    public static Form ofThisRun() {
        return "true".equals(System.getenv("STANCEWIRE_TEST_LONG")) ? LONG : SHORT;
    }

    public int of(int inShort, int inLong) {
        return this == LONG ? inLong : inShort;
    }

    /// Skips the test in the short form, saying why.
    public static void longOnly(String why) {
        if (ofThisRun() == SHORT) {
            String reason = why + ": in ./stancewire test --long only";
            System.out.println("skipped: " + reason);
            Assumptions.abort(reason);
        }
    }
}
