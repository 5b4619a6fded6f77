package org.stancewire.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String WORDS =
            "<p>Старый мост через реку снова открыт для движения после одиннадцати месяцев ремонта.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE"})
    void believesTheByteOrderMarkOrTheTransport(String name) {
        Charset charset = Charset.forName(name);
        boolean marked = name.startsWith("UTF");
        byte[] bytes = ((marked ? "\uFEFF" : "") + WORDS).getBytes(charset);
        assertThat(Encoding.decode(bytes, marked ? null : charset)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
                "<?xml version='1.0' encoding='windows-1251'?>"
            })
    void believesThePage(String statement) {
        byte[] bytes = (statement + WORDS).getBytes(Charset.forName("windows-1251"));
        assertThat(Encoding.decode(bytes, null)).isEqualTo(statement + WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void seesFromTheBytesWhatNobodySays(String name) {
        String page = WORDS.repeat(5);
        assertThat(Encoding.decode(page.getBytes(Charset.forName(name)), null)).isEqualTo(page);
    }

    @Test
    void believesNoStatementThatTheBytesContradict() {
        byte[] bytes = ("<meta charset=shift_jis>" + WORDS).getBytes(StandardCharsets.UTF_8);
        assertThat(Encoding.decode(bytes, StandardCharsets.US_ASCII)).endsWith(WORDS);
    }

    @Test
    void replacesAFewBytesThatMeanNothing() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<meta charset=utf-8>" + WORDS).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        assertThat(Encoding.decode(bytes.toByteArray(), null)).endsWith(WORDS + "\uFFFD");
    }
}
