package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.entity.PersonSpans.Span;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Finds the bare surname of whom an article names in full, where the model passed it over: "May"
/// after "Theresa May", but not "in May" or "May 5".
final class ArticleSurnames {
    private static final Set<String> DATES =
            Set.of("in", "by", "since", "until", "early", "late", "mid", "of", "last", "this");

    private final AnalyzedText text;
    private final Set<String> surnames = new HashSet<>();

    /// @param spans what was found in each sentence
    ArticleSurnames(AnalyzedText text, List<List<Span>> spans) {
        this.text = text;
        for (int s = 0; s < spans.size(); s++) {
            for (Span span : spans.get(s)) {
                Token last = tokens(s).get(span.to() - 1);
                if (span.type() == EntityType.PERSON
                        && span.to() > span.from() + 1
                        && last.form().length() > 2
                        && last.isCapitalized()) {
                    surnames.add(last.form());
                }
            }
        }
    }

    private List<Token> tokens(int s) {
        return text.sentences().get(s).tokens();
    }

    /// The spans of a sentence with the surnames between them.
    List<Span> completed(int s, List<Span> found) {
        List<Token> tokens = tokens(s);
        List<Span> all = new ArrayList<>(found.size());
        int next = 0;
        for (int t = 0; t < tokens.size(); t++) {
            while (next < found.size() && found.get(next).to() <= t) {
                all.add(found.get(next++));
            }
            boolean covered = next < found.size() && found.get(next).from() <= t;
            if (!covered && surnames.contains(tokens.get(t).form()) && standsAlone(tokens, t)) {
                all.add(new Span(t, t + 1, EntityType.PERSON));
            }
        }
        all.addAll(found.subList(next, found.size()));
        return all;
    }

    /// Whether a word is neither part of a longer run of capitalised words nor a date.
    private static boolean standsAlone(List<Token> tokens, int t) {
        Token before = t == 0 ? null : tokens.get(t - 1);
        Token after = t + 1 == tokens.size() ? null : tokens.get(t + 1);
        return (before == null
                        || before.kind() == Token.Kind.PUNCTUATION
                        || !before.isCapitalized() && !DATES.contains(before.lower()))
                && (before == null || before.kind() != Token.Kind.NUMBER)
                && (after == null || after.kind() != Token.Kind.NUMBER && !after.isCapitalized());
    }
}
