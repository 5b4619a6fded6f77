package org.stancewire.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.contract.Part;

class TextSplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Mr. Smith left. He said nothing.            | Mr. Smith left. # He said nothing.
                    en | “It is late.” She went home.                | “It is late.” # She went home.
                    en | "Is it late?" he asked.                     | "Is it late?" he asked.
                    en | Who did it? It was us!                      | Who did it? # It was us!
                    en | He lives in the U.S. The law is new.        | He lives in the U.S. # The law is new.
                    en | The U.S. Congress met on Jan. 3 in St. Ives. | The U.S. Congress met on Jan. 3 in St. Ives.
                    en | It fell by 3.5 percent. "We know," he said. | It fell by 3.5 percent. # "We know," he said.
                    en | George W. Bush spoke.                       | George W. Bush spoke.
                    ru | Это было в 2012 г. Потом он уехал.          | Это было в 2012 г. # Потом он уехал.
                    ru | Он живёт на ул. Ленина, д. 5.               | Он живёт на ул. Ленина, д. 5.
                    ru | «Мы готовы!» — заявил он. И ушёл.           | «Мы готовы!» — заявил он. # И ушёл.
                    ru | «Мы готовы.» Он ушёл.                       | «Мы готовы.» # Он ушёл.
                    de | Am 3. Mai kam sie. Er blieb.                | Am 3. Mai kam sie. # Er blieb.
                    fr | M. Durand est venu. Il a parlé.             | M. Durand est venu. # Il a parlé.
                    """)
    void endsSentencesWhereAReaderWould(String language, String text, String sentences) {
        assertThat(sentencesOf(text, language)).isEqualTo(List.of(sentences.split(" # ")));
    }

    @Test
    void cutsWhatHasNoEndAtACommaOrAtTheLongestSentence() {
        assertThat(lengths("and so it goes on, ".repeat(400)))
                .hasSizeGreaterThan(1)
                .allMatch(length -> length <= TextSplitter.LONGEST);
        assertThat(sentencesOf("and so it goes on, ".repeat(400), "en"))
                .allMatch(sentence -> sentence.endsWith("on,"));
        assertThat(lengths("word ".repeat(2500))).containsExactly(1000, 1000, 500);
    }

    private static List<Integer> lengths(String text) {
        return new TextSplitter()
                .split(text, "en", List.of()).sentences().stream()
                        .map(sentence -> sentence.tokens().size())
                        .toList();
    }

    @Test
    void aLineBreakEndsAParagraphUnlessTheSentenceGoesOn() {
        assertThat(sentencesOf("A heading\nThe first line\n\ngoes on here\nNext one.", "en"))
                .containsExactly("A heading", "The first line\n\ngoes on here", "Next one.");
    }

    @Test
    void joinsTheLinesOfATextThatIsWrappedAtAFixedWidth() {
        String text =
                """
                The ministers met on Tuesday in the old harbour town of
                Lissbury to speak about the price of grain, and agreed on
                a fund. Nobody asked who would pay for it, although that
                Council had warned them twice about the cost of the plan.
                """;
        assertThat(sentencesOf(text, "en")).hasSize(2);
    }

    @Test
    void leavesOutWhatIsNeitherTitleNorBody() {
        String text = "A title\nBy Ann Lee\nThe body.";
        List<Part> parts =
                List.of(new Part(0, 7, Part.Kind.TITLE), new Part(8, 18, Part.Kind.BYLINE));
        AnalyzedText split = new TextSplitter().split(text, "en", parts);
        assertThat(split.sentences())
                .extracting(sentence -> sentence.in(text))
                .containsExactly("A title", "The body.");
        assertThat(split.sentences()).extracting(Sentence::title).containsExactly(true, false);
        assertThat(split.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    /// Whatever the limit, what is left is what would stand there without one.
    @Test
    void readsNoMoreTokensThanItMayAndOnlyWholeSentences() {
        String text = "A heading\n" + "He said “no”. Mr. Dane, of the U.N., left. ".repeat(20);
        TextSplitter splitter = new TextSplitter();
        List<Sentence> all = splitter.split(text, "en", List.of()).sentences();
        int tokens = all.stream().mapToInt(it -> it.tokens().size()).sum();
        for (int most = 0; most <= tokens + 1; most++) {
            AnalyzedText some = splitter.split(text, "en", List.of(), most);
            List<Sentence> read = some.sentences();
            assertThat(read).isEqualTo(all.subList(0, read.size()));
            assertThat(read.stream().mapToInt(it -> it.tokens().size()).sum())
                    .isBetween(Math.min(most, tokens) - 60, most);
            assertThat(some.end() == text.length()).isEqualTo(most >= tokens);
            assertThat(read).allMatch(it -> it.end() <= some.end());
        }
    }

    private static List<String> sentencesOf(String text, String language) {
        return new TextSplitter()
                .split(text, language, List.of()).sentences().stream()
                        .map(sentence -> sentence.in(text))
                        .toList();
    }
}
