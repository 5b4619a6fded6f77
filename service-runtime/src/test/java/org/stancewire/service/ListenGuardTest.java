package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenGuardTest {
    @ParameterizedTest
    @CsvSource({"127.0.0.1, false", "localhost, false", "::1, false", "0.0.0.0, true"})
    void listensWhereOnlyThisMachineCanReachIt(String address, boolean published) {
        assertThatCode(() -> guard(address, published).check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "::", "10.1.2.3"})
    void refusesToListenForOthersAndSaysWhatToDo(String address) {
        assertThatThrownBy(() -> guard(address, false).check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("./stancewire keys create")
                .hasMessageContaining("stancewire.access.keys-file")
                .hasMessageContaining("stancewire.listen.published-on-loopback-only=true");
    }

    @Test
    void listensForOthersWhereTheyAreAskedWhoTheyAre() {
        ListenGuard guard = guard("0.0.0.0", false, Optional.of(Path.of("keys.ndjson")));
        assertThatCode(() -> guard.check(new StartupEvent())).doesNotThrowAnyException();
    }

    private static ListenGuard guard(String address, boolean publishedOnLoopbackOnly) {
        return guard(address, publishedOnLoopbackOnly, Optional.empty());
    }

    private static ListenGuard guard(
            String address, boolean publishedOnLoopbackOnly, Optional<Path> keys) {
        return new ListenGuard(
                new Listening(address, publishedOnLoopbackOnly, Optional.empty()),
                new Asking(keys));
    }
}
