package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

class JsonArticleReaderTest {
    @Test
    void readsEveryField() {
        JsonArticle article =
                JsonArticleReader.read(
                        """
                        {"id":"i","title":"t","url":"u","source":"s","publishedAt":"p",
                         "language":"l","authors":["a",null,"b"],"text":"x"}
                        """);
        assertThat(article.submission().authors()).containsExactly("a", "b");
        assertThat(article.submission().text()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"text\":}",
                "{\"text\":\"a}",
                "not json",
                "{\"text\":\"a\",}",
                "{'text':'a'}",
                "{\"text\":\"a\u0001\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"\\ud83\"}",
                "{\"text\":1e}"
            })
    void callsBrokenJsonBroken(String json) {
        Problem problem = problem(json);
        assertThat(problem.status()).as(problem.detail()).isEqualTo(400);
        assertThat(problem.type()).endsWith(":malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    null                             | ''
                    []                               | ''
                    "text"                           | ''
                    {"text":"a"} {}                  | ''
                    {"text":1}                       | /text
                    {"text":true}                    | /text
                    {"text":{"a":[]}}                | /text
                    {"text":["a"]}                   | /text
                    {"text":"a","authors":"b"}       | /authors
                    {"text":"a","authors":[1]}       | /authors/0
                    {"text":"a","authors":["b",[]]}  | /authors/1
                    {"text":"a","publishedAt":20120418} | /publishedAt
                    {"text":"a","Title":"b"}         | /Title
                    {"text":"a","a/b~c":{"d":1}}     | /a~1b~0c
                    """)
    void namesTheFieldThatIsWrong(String json, String pointer) {
        Problem problem = problem(json);
        assertThat(problem.status()).as(problem.detail()).isEqualTo(422);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    @Test
    void listsTheFieldsThereAre() {
        assertThat(problem("{\"body\":1}").detail())
                .contains("'body'", "authors, id, language, publishedAt, source, text, title, url");
    }

    @Test
    void refusesBytesThatAreNotInTheCharset() {
        byte[] windows = "Путин".getBytes(Charset.forName("windows-1251"));
        assertThat(Charsets.decode(windows, Charset.forName("windows-1251"))).isEqualTo("Путин");
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> Charsets.decode(windows, StandardCharsets.UTF_8));
        assertThat(refused.problem().status()).isEqualTo(400);
        assertThat(refused.problem().detail()).contains("byte 0").contains("UTF-8");
        ProblemException cut =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                Charsets.decode(
                                        new byte[] {'a', (byte) 0xD0}, StandardCharsets.UTF_8));
        assertThat(cut.problem().detail()).contains("byte 1");
    }

    @Test
    void dropsAByteOrderMark() {
        byte[] marked = "\uFEFFa".getBytes(StandardCharsets.UTF_8);
        assertThat(Charsets.decode(marked, StandardCharsets.UTF_8)).isEqualTo("a");
    }

    private static Problem problem(String json) {
        return catchThrowableOfType(ProblemException.class, () -> JsonArticleReader.read(json))
                .problem();
    }
}
