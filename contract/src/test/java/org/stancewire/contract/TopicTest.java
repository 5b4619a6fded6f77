package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TopicTest {
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "REJECTED_ARTICLES")
    void aDeletionIsToldForThirtyDays(Topic topic) {
        assertThat(topic.settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("delete.retention.ms", "2592000000");
    }
}
