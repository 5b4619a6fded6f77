package org.stancewire.query.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewire.query.Ask;
import org.stancewire.query.home.Home;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.KnownEntities;

/// A node takes 1024 parts of a question unless it is set to more.
class TooManyWordsIT {
    private static final List<String> LANGUAGES =
            List.of("da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pt", "ru");

    private static final String WORDS =
            IntStream.range(0, 50).mapToObj(it -> "word" + it).collect(Collectors.joining(" "));

    @Test
    void aQuestionOfTooManyWordsSaysWhatToChange() throws Exception {
        String asked = "q=" + WORDS;
        try (Home index = new OpenSearchHome(new KnownEntities(List.of()))) {
            LANGUAGES.forEach(it -> index.put(article(it, a -> a.text(WORDS).language(it))));
            index.show();
            assertThatThrownBy(() -> index.ids(Ask.question(asked), 20))
                    .isInstanceOfSatisfying(
                            BadQuestionException.class,
                            it -> assertThat(it.parameter()).isEqualTo("q"))
                    .hasMessageContaining("name a `language`")
                    .hasMessageContaining("max_clause_count");
            assertThat(index.ids(Ask.question(asked + "&language=de"), 20)).containsExactly("de");
        }
    }
}
