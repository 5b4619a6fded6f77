package org.stancewire.analysis.entity.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameModelTest {
    private static final NameModel SMALL =
            new NameModel(
                    4,
                    0.5,
                    List.of("а", "б"),
                    new TreeMap<>(java.util.Map.of('a', new int[] {0}, 'b', new int[] {1})),
                    new byte[16]);

    @Test
    void readsWhatItWrote() throws IOException {
        byte[] bytes = SMALL.toBytes();
        NameModel read = NameModel.read(new ByteArrayInputStream(bytes));
        assertThat(read.toBytes()).isEqualTo(bytes);
        assertThat(new Transcriber(read).key("abba")).isEqualTo("aba");
    }

    @Test
    void refusesADamagedModel() {
        byte[] bytes = SMALL.toBytes();
        bytes[bytes.length - 8] ^= 1;
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("its checksum differs");
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] bytes = "a text that is long enough".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessage("not a model of names");
    }
}
