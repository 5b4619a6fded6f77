package org.stancewire.ingest;

import static io.restassured.RestAssured.given;

import java.time.Duration;

/// Waits for the service under test.
public final class Readiness {
    private Readiness() {}

    /// Returns once it says that it is ready; fails after a minute.
    public static void await() {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (given().get("/q/health/ready").statusCode() != 200) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(given().get("/q/health/ready").asString());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
