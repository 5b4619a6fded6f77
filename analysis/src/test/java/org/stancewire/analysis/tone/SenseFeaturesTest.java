package org.stancewire.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordList;
import org.stancewire.analysis.syntax.tree.TreeParser;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

class SenseFeaturesTest {
    private static final WordList WORDS = WordList.load("en");
    private static final TreeParser PARSER = TreeParser.load("en");

    @Test
    void hearsTwoWordsOfOneSenseAlike() {
        assertThat(features("The crowd will applaud Baxter."))
                .isEqualTo(features("The crowd will commend Baxter."))
                .isNotEqualTo(features("The crowd will insult Baxter."));
    }

    @Test
    void tellsWhoDoesItFromWhomItIsDoneTo() {
        assertThat(features("People arrested Baxter."))
                .isNotEqualTo(features("Baxter arrested people."));
    }

    @Test
    void hearsANegation() {
        assertThat(features("Police will not arrest Baxter."))
                .isNotEqualTo(features("Police will now arrest Baxter."));
    }

    @Test
    void findsNoSenseInTheMentionItself() {
        assertThat(features("The prisoner Baxter sat there."))
                .isNotEqualTo(features("The teacher Baxter sat there."));
        assertThat(features("Baxter sat there.")).isEqualTo(features("Meyer sat there."));
    }

    /// What the senses say of the mention, which is the last word with a capital.
    private static int[] features(String text) {
        Marked marked = Marked.of("en", text);
        Sentence sentence = marked.text().sentences().getFirst();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            at = tokens.get(i).isCapitalized() ? i : at;
        }
        SentenceWords words = SentenceWords.of(sentence, "en", WORDS);
        SentenceTree tree = new SentenceTree(words, PARSER.parse(tokens));
        Hashes features = new Hashes();
        new SenseFeatures(new Place(tree, at, at, true), features).extract();
        return features.take();
    }
}
