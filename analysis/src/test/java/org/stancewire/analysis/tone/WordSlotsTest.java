package org.stancewire.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordList;
import org.stancewire.analysis.text.Sentence;

class WordSlotsTest {
    private static final WordList WORDS = WordList.load("en");
    private static final ToneFeatures FEATURES = ToneFeatures.of("en");

    @Test
    void tellsClauseAndNearness() {
        String text = "Angry voters in the north blamed [Baxter], but the mayor stayed calm.";
        assertThat(slots(text, "blamed")).contains(WordSlots.CLAUSE, WordSlots.LEFT);
        assertThat(slots(text, "voters")).contains(WordSlots.CLAUSE);
        assertThat(slots(text, "voters")).doesNotContain(WordSlots.LEFT, WordSlots.RIGHT);
        assertThat(slots(text, "mayor")).doesNotContain(WordSlots.CLAUSE, WordSlots.LEFT);
    }

    @Test
    void tellsWhatTheMentionDependsOnAndAsWhat() {
        assertThat(slots("The mayor praised [Baxter].", "praised"))
                .contains(WordSlots.GOVERNOR, WordSlots.BY_PART + 1);
        assertThat(slots("[Baxter] praised the mayor.", "praised"))
                .contains(WordSlots.GOVERNOR, WordSlots.BY_PART);
    }

    @Test
    void tellsWhatDependsOnTheMentionAndWhatStandsBesideIt() {
        assertThat(slots("The mayor met the corrupt [Baxter].", "corrupt"))
                .contains(WordSlots.UNDER);
        assertThat(slots("The mayor has publicly praised [Baxter].", "publicly"))
                .contains(WordSlots.BESIDE);
    }

    @Test
    void leavesOutWhatAnotherClauseSaysOfSomeoneElse() {
        String text = "Baxter is a hero, while Meyer is a liar.";
        assertThat(slots(text.replace("Baxter", "[Baxter]"), "liar")).isEmpty();
        assertThat(slots(text.replace("Baxter", "[Baxter]"), "hero")).contains(WordSlots.SENTENCE);
        assertThat(slots(text.replace("Meyer", "[Meyer]"), "hero"))
                .doesNotContain(WordSlots.SENTENCE, WordSlots.BESIDE);
        assertThat(slots(text.replace("Meyer", "[Meyer]"), "liar")).contains(WordSlots.SENTENCE);
    }

    @Test
    void leavesOutTheMentionItselfAndAllNames() {
        List<Integer> baxter = slots("The mayor told Meyer that [Baxter] lied.", "Baxter");
        assertThat(baxter).isEmpty();
    }

    /// The slots that a word stands in, about the mention in brackets.
    private static List<Integer> slots(String marked, String word) {
        Marked text = Marked.of("en", marked);
        Sentence sentence = text.text().sentences().getFirst();
        SentenceWords words = SentenceWords.of(sentence, "en", WORDS);
        int stem = 0;
        for (int i = 0; i < words.size(); i++) {
            stem = sentence.tokens().get(i).form().equals(word) ? words.stem(i) : stem;
        }
        int[] found = FEATURES.of(text.text(), text.findings().mentions()).getFirst().words();
        TreeSet<Integer> slots = new TreeSet<>();
        for (int i = 0; i < found.length; i += 2) {
            if (found[i] == stem) {
                slots.add(found[i + 1]);
            }
        }
        return List.copyOf(slots);
    }
}
