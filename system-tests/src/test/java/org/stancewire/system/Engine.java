package org.stancewire.system;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/// The container engine that tests run on, where there is one.
final class Engine {
    private Engine() {}

    /// Skips the test, saying why, where no engine answers; fails it where one was promised
    /// (`STANCEWIRE_TEST_ENGINE=required`).
    static void needed() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return;
        }
        String reason = "no container engine answers (DOCKER_HOST is " + host() + ")";
        if ("required".equals(System.getenv("STANCEWIRE_TEST_ENGINE"))) {
            throw new AssertionError(reason + ", and STANCEWIRE_TEST_ENGINE says that one must");
        }
        System.out.println("skipped: " + reason);
        Assumptions.abort(reason);
    }

    private static String host() {
        String host = System.getenv("DOCKER_HOST");
        return host == null ? "not set" : host;
    }
}
