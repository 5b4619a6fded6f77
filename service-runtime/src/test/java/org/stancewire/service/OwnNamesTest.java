package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNamesTest {
    private final OwnNames names =
            new OwnNames(
                    new Listening("127.0.0.1", false, Optional.of(List.of("news.Example"))),
                    new Asking(Optional.empty()),
                    new Refusals(new ObjectMapper()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "localhost.",
                "feed.localhost",
                "query",
                "127.0.0.1",
                "192.168.1.7",
                "::1",
                "[::1]",
                "[2001:db8::192.0.2.1]",
                "NEWS.example",
                "news.example."
            })
    void answersUnderNamesThatNobodyElseCanHave(String host) {
        assertThat(names.isOurs(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example.",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.news.example",
                "a:evil.example"
            })
    void answersUnderNoOther(String host) {
        assertThat(names.isOurs(host)).isFalse();
    }
}
