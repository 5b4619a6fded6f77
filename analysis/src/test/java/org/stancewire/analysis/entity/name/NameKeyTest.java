package org.stancewire.analysis.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.text.ListFile;

class NameKeyTest {
    @Test
    void theKeysThatShipAreThoseThatTheModelGives() {
        NameKey anew = new NameKey(List.of());

        assertThat(ListFile.lines(NameKey.class, "catalogue-names.txt"))
                .isNotEmpty()
                .allSatisfy(
                        line -> {
                            String[] wordAndKey = line.split(" ", -1);
                            assertThat(anew.key(wordAndKey[0], "en")).isEqualTo(wordAndKey[1]);
                        });
    }
}
