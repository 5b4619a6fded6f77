package org.stancewire.system.trust;

/// How much is tried: little in every run of the tests, all of it where `STANCEWIRE_TEST_LONG` says
/// so, as `./stancewire test --long` does.
enum Form {
    SHORT,
    LONG;

    static Form ofThisRun() {
        return "true".equals(System.getenv("STANCEWIRE_TEST_LONG")) ? LONG : SHORT;
    }

    int of(int inShort, int inLong) {
        return this == LONG ? inLong : inShort;
    }
}
