package org.stancewire.query.opensearch;

import org.junit.jupiter.api.Assumptions;

/// Tests that take long run where `STANCEWIRE_TEST_LONG` says so: in `./stancewire test --long`.
final class LongForm {
    private LongForm() {}

    /// Skips the test elsewhere, saying why.
    static void only(String why) {
        if (!"true".equals(System.getenv("STANCEWIRE_TEST_LONG"))) {
            String reason = why + ": in ./stancewire test --long only";
            System.out.println("skipped: " + reason);
            Assumptions.abort(reason);
        }
    }
}
