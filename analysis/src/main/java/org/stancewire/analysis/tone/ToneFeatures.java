package org.stancewire.analysis.tone;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Spanned;

/// Turns mentions into the features that the model weighs: hashes of what stands around them.
/// Training and classification use this same class. Safe for many threads.
public final class ToneFeatures {
    private static final int[] NONE = {};

    private final String language;
    private final WordList words;

    private ToneFeatures(String language, WordList words) {
        this.language = language;
        this.words = words;
    }

    /// @param language `en` or `ru`
    public static ToneFeatures of(String language) {
        return new ToneFeatures(language, WordList.load(language));
    }

    /// The features of each mention, in the order of the mentions: 32-bit hashes, of which a model
    /// uses the upper bits. A mention that begins in no sentence has none.
    public List<int[]> of(AnalyzedText text, List<? extends Spanned> mentions) {
        List<Sentence> sentences = text.sentences();
        SentenceWords[] read = new SentenceWords[sentences.size()];
        List<int[]> features = new ArrayList<>(mentions.size());
        for (Spanned mention : mentions) {
            int at = sentenceOf(sentences, mention);
            if (at < 0) {
                features.add(NONE);
                continue;
            }
            Sentence sentence = sentences.get(at);
            if (read[at] == null) {
                read[at] = SentenceWords.of(sentence, language, words);
            }
            features.add(of(sentence, read[at], mention));
        }
        return features;
    }

    private static int[] of(Sentence sentence, SentenceWords words, Spanned mention) {
        List<Token> tokens = sentence.tokens();
        int first = firstTokenEndingAfter(tokens, mention.start());
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < mention.end()) {
            last++;
        }
        return first < tokens.size()
                ? new MentionFeatures(words, tokens, first, last).extract()
                : NONE;
    }

    private static int sentenceOf(List<Sentence> sentences, Spanned mention) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.end() <= mention.start()) {
                low = middle + 1;
            } else if (sentence.start() > mention.start()) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private static int firstTokenEndingAfter(List<Token> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
