package org.stancewire.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void carriesWhatIsWellFormed() {
        assertThat(Trace.of(PARENT, "vendor=1,other=2"))
                .isEqualTo(new Trace(PARENT, "vendor=1,other=2"));
        assertThat(Trace.of(PARENT, null)).isEqualTo(new Trace(PARENT, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nx: y"
            })
    void passesOverWhatIsMalformed(String parent) {
        assertThat(Trace.of(parent, "vendor=1")).isEqualTo(Trace.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "кто=1", "a=\u0000"})
    void aMalformedStateIsDroppedAlone(String state) {
        assertThat(Trace.of(PARENT, state)).isEqualTo(new Trace(PARENT, null));
    }
}
