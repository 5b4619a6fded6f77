package org.stancewire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.NotAnalysed;
import org.stancewire.contract.Stance;

/// Texts without a full stop or a line break, which nobody writes but anybody may post: work and
/// memory must not grow with the square of their length.
class EndlessTextTest {
    private static final Analyzer ANALYZER = Analyzer.load();
    private static final int LENGTH = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin attacked NATO and Merkel praised Obama , ",
                "Путин обвинил НАТО и Меркель поддержала Обаму , ",
                "“Putin said ",
                "“a ”",
                "'Putin 's ",
                "“We attack NATO,” Putin said. ",
                "U.S. ",
                "\" ",
            })
    void analysesATextOfOneThingAgainAndAgain(String words) {
        String text = words.repeat(LENGTH / words.length());
        Annotations found =
                ANALYZER.analyze(new AnalysisRequest(text, List.of(), language(words), null));
        assertThat(found.mentions()).allMatch(mention -> mention.end() <= text.length());
        for (Stance stance : found.stances()) {
            assertThat(stance.evidence()).allMatch(e -> e.in(text).equals(e.text()));
        }
    }

    @Test
    void takesNoEndlessWordForAName() {
        String word = "A" + "b".repeat(40_000);
        String text = "The " + word + " Ministry condemned Putin.";
        Annotations found = ANALYZER.analyze(new AnalysisRequest(text, List.of(), "en", null));
        assertThat(found.mentions()).extracting(it -> it.in(text)).containsExactly("Putin");
    }

    /// The end of the longest text there is: as much work as for one of a fifth of its length.
    @Test
    void saysWhatItLeavesOutOfATextThatIsTooLong() {
        String text = "Putin condemned Macron. Macron praised Putin. ".repeat(22_000);
        Annotations found =
                ANALYZER.analyze(new AnalysisRequest(text, List.of(), "en", null), 4_000);

        NotAnalysed end = found.notAnalysed();
        assertThat(end).isNotNull();
        assertThat(end.end()).isEqualTo(text.length());
        assertThat(end.tokens()).isEqualTo(4_000);
        assertThat(text.substring(0, end.start())).endsWith(".");
        assertThat(found.mentions()).hasSizeBetween(1_900, 2_000);
        String read = text.substring(0, end.start());
        assertThat(found)
                .isEqualTo(
                        ANALYZER.analyze(new AnalysisRequest(read, List.of(), "en", null))
                                .without(end));
    }

    private static String language(String words) {
        return words.codePoints().anyMatch(c -> c >= 'а' && c <= 'я') ? "ru" : "en";
    }
}
