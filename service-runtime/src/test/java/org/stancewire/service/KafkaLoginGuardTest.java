package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaLoginGuardTest {
    private static final String LOGIN =
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"me\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LOGIN + " password=\"battery-staple\"",
                LOGIN + " password=battery-staple=;",
                LOGIN + " \"battery-staple\";",
                "battery-staple"
            })
    void tellsNothingOfALoginThatCannotBeRead(String login) {
        assertThatThrownBy(() -> check(login))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("stancewire.kafka.client.sasl.jaas.config")
                .hasMessageNotContaining("battery-staple");
    }

    @Test
    void takesOneThatCanBeRead() {
        assertThatCode(() -> check(LOGIN + " password=\"battery-staple\";"))
                .doesNotThrowAnyException();
    }

    private static void check(String login) {
        KafkaSettings settings =
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(KafkaSettings.class)
                        .withSources(
                                new PropertiesConfigSource(
                                        Map.of("stancewire.kafka.client.sasl.jaas.config", login),
                                        "test",
                                        100))
                        .build()
                        .getConfigMapping(KafkaSettings.class);
        new KafkaLoginGuard(settings).check(new StartupEvent());
    }
}
