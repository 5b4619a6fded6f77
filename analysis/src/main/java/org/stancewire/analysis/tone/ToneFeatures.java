package org.stancewire.analysis.tone;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordList;
import org.stancewire.analysis.syntax.tree.TreeParser;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Spanned;

/// Turns mentions into the features that the model weighs: hashes of what stands around them.
/// Training and classification use this same class. Safe for many threads.
public final class ToneFeatures {
    private static final Found NOTHING = new Found(new int[0], new int[0]);

    /// What is found about one mention; nothing for one that begins in no sentence.
    ///
    /// @param features 32-bit hashes, of which a model uses the upper bits
    /// @param words the words in slots about it, see [WordSlots#find]
    public record Found(int[] features, int[] words) {}

    private final String language;
    private final WordList words;
    private final TreeParser parser;

    private ToneFeatures(String language, WordList words, TreeParser parser) {
        this.language = language;
        this.words = words;
        this.parser = parser;
    }

    /// @param language `en` or `ru`
    public static ToneFeatures of(String language) {
        return new ToneFeatures(language, WordList.load(language), TreeParser.load(language));
    }

    /// The features of each mention, in the order of the mentions.
    public List<Found> of(AnalyzedText text, List<LinkedMention> mentions) {
        InText in = in(text, mentions);
        List<Found> features = new ArrayList<>(mentions.size());
        mentions.forEach(mention -> features.add(in.of(mention)));
        return features;
    }

    /// Makes the features of the mentions of one text, one after the other.
    ///
    /// @param mentions all mentions of the text
    InText in(AnalyzedText text, List<LinkedMention> mentions) {
        return new InText(text.sentences(), new Masked(language, mentions));
    }

    /// One text, whose sentences are read when a mention in them is asked for.
    final class InText {
        private final List<Sentence> sentences;
        private final Masked masked;
        private final @Nullable SentenceTree[] read;

        private InText(List<Sentence> sentences, Masked masked) {
            this.sentences = sentences;
            this.masked = masked;
            this.read = new SentenceTree[sentences.size()];
        }

        Found of(LinkedMention mention) {
            int at = sentenceOf(sentences, mention);
            if (at < 0) {
                return NOTHING;
            }
            Sentence sentence = sentences.get(at);
            SentenceTree known = read[at];
            if (known == null) {
                SentenceWords inside = SentenceWords.of(sentence, language, words);
                known =
                        new SentenceTree(
                                inside, parser.parse(masked.of(sentence.tokens(), inside)));
                read[at] = known;
            }
            return found(sentence, known, mention);
        }
    }

    private Found found(Sentence sentence, SentenceTree known, LinkedMention mention) {
        List<Token> tokens = sentence.tokens();
        int first = firstTokenEndingAfter(tokens, mention.start());
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < mention.end()) {
            last++;
        }
        if (first >= tokens.size()) {
            return NOTHING;
        }
        Hashes features = new Hashes();
        new MentionFeatures(known.words, tokens, first, last, features).extract();
        int type = mention.type() == null ? 0 : mention.type().ordinal() + 1;
        // Russian trees are too often wrong to part clauses by: F1 in folds fell by .004.
        Place place = new Place(known, first, last, language.equals("en"));
        new RoleFeatures(place, type, features).extract();
        new SenseFeatures(place, features).extract();
        return new Found(features.take(), new WordSlots(place).find());
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
