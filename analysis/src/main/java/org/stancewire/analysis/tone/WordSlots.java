package org.stancewire.analysis.tone;

import java.util.Arrays;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// Which words stand in which slots about a mention: in its sentence, in its clause, close by, and
/// next to it in the tree. [SlotWeights] says what each is worth there.
public final class WordSlots {
    /// How many slots there are.
    public static final int COUNT = 13;

    static final int SENTENCE = 0;
    static final int CLAUSE = 1;
    static final int LEFT = 2;
    static final int RIGHT = 3;
    static final int UNDER = 4;
    static final int BESIDE = 5;
    static final int ABOVE = 6;
    static final int GOVERNOR = 7;
    static final int BY_PART = 8;
    private static final int NEAR = 3;

    private final Place place;
    private final SentenceWords words;
    private final Dependencies tree;
    private int[] found = new int[128];
    private int count;

    WordSlots(Place place) {
        this.place = place;
        this.words = place.sentence.words;
        this.tree = place.sentence.tree;
    }

    /// The stem of each word found, as [SentenceWords#stem] has it, and after each its slot.
    int[] find() {
        for (int i = 0; i < words.size(); i++) {
            if (isWord(i)) {
                addByPlace(i);
                if (place.covers(tree.head(i))) {
                    add(UNDER, i);
                }
                if (place.governor >= 0 && tree.head(i) == place.governor && !place.isApart(i)) {
                    add(BESIDE, i);
                }
            }
        }
        if (place.governor >= 0) {
            if (isWord(place.governor)) {
                add(GOVERNOR, place.governor);
                add(BY_PART + part(), place.governor);
            }
            int above = tree.head(place.governor);
            if (above >= 0 && isWord(above)) {
                add(ABOVE, above);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isWord(int i) {
        return !place.covers(i) && !words.isName(i);
    }

    private void addByPlace(int i) {
        if (!place.isApart(i)) {
            add(SENTENCE, i);
        }
        if (words.clause(i) == words.clause(place.first)) {
            add(CLAUSE, i);
        }
        if (i < place.first && place.first - i <= NEAR) {
            add(LEFT, i);
        }
        if (i > place.last && i - place.last <= NEAR) {
            add(RIGHT, i);
        }
    }

    private int part() {
        return switch (tree.label(place.top)) {
            case "nsubj" -> 0;
            case "obj", "iobj", "nsubj:pass" -> 1;
            case "obl", "obl:agent" -> 2;
            case "nmod", "nmod:poss" -> 3;
            default -> 4;
        };
    }

    private void add(int slot, int i) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = words.stem(i);
        found[count++] = slot;
    }
}
