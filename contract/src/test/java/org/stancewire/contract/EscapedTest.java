package org.stancewire.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EscapedTest {
    @Test
    void leavesTextOfAllLanguagesAsItIs() {
        String text = "Żółw said: «Привет», 你好, שלום 🙂\nnext line";
        assertThat(Escaped.of(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(Escaped.of(text)).isEqualTo(text);
    }

    @Test
    void writesWhatATerminalObeysAsText() {
        assertThat(Escaped.of("\u001b[31mred\u0007\r\u009b2J\u202etxt".getBytes(UTF_8)))
                .isEqualTo("\\u001b[31mred\\u0007\\u000d\\u009b2J\\u202etxt");
    }

    @Test
    void writesBytesThatAreNoTextAsNumbers() {
        assertThat(Escaped.of(new byte[] {'a', (byte) 0xff, (byte) 0xc3, 'b', (byte) 0xe2}))
                .isEqualTo("a\\xff\\xc3b\\xe2");
    }

    @Test
    void noBytesReachATerminalThatItCouldObey() {
        byte[] bytes = new byte[100_000];
        new Random(8).nextBytes(bytes);
        assertThat(Escaped.of(bytes))
                .matches(it -> it.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
    }
}
