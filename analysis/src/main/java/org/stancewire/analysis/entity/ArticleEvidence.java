package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// What one article says beyond doubt, as evidence for the names that are in doubt: who and which
/// countries are named, the words of each sentence, and the time.
final class ArticleEvidence {
    private final AnalyzedText text;
    private final ArticleCountries countries;
    private final @Nullable Integer year;
    private final Map<String, TreeSet<Integer>> places = new HashMap<>();
    private final Map<String, List<Found>> bySurface = new HashMap<>();
    private final Map<Integer, Set<String>> words = new HashMap<>();

    /// @param year in which the article was published, or null
    ArticleEvidence(
            Catalogue catalogue, AnalyzedText text, List<Found> found, @Nullable Integer year) {
        this.text = text;
        this.year = year;
        this.countries = new ArticleCountries(catalogue, text, found);
        for (Found one : found) {
            bySurface.computeIfAbsent(surface(one), k -> new ArrayList<>(2)).add(one);
            if (one.uses().size() == 1 && one.uses().getFirst().kind() == NameUse.Kind.WHOLE) {
                meet(one.uses().getFirst().known().id(), one.start());
            }
        }
    }

    /// Notes that the article names an entity at `place` beyond doubt.
    void meet(String id, int place) {
        places.computeIfAbsent(id, k -> new TreeSet<>()).add(place);
    }

    /// Whether the article names an entity beyond doubt anywhere.
    boolean names(String id) {
        return places.containsKey(id);
    }

    /// Where the article last names an entity beyond doubt before `place`, or -1.
    int lastBefore(String id, int place) {
        TreeSet<Integer> all = places.get(id);
        Integer last = all == null ? null : all.lower(place);
        return last == null ? -1 : last;
    }

    ArticleCountries countries() {
        return countries;
    }

    /// All mentions that are written as this one is.
    List<Found> sameAs(Found one) {
        return bySurface.getOrDefault(surface(one), List.of(one));
    }

    String surface(Found one) {
        return Spelling.fold(one.in(text.text()).toLowerCase(Locale.ROOT));
    }

    /// The words of a sentence, in lower case.
    Set<String> words(int sentence) {
        return words.computeIfAbsent(sentence, this::read);
    }

    private Set<String> read(int sentence) {
        Set<String> lower = new HashSet<>();
        for (Token token : text.sentences().get(sentence).tokens()) {
            lower.add(token.lower());
        }
        return lower;
    }

    /// The year of which a sentence speaks, else that of the article, or null.
    @Nullable Integer year(int sentence) {
        for (Token token : text.sentences().get(sentence).tokens()) {
            if (token.form().length() == 4 && token.form().matches("1[89]\\d\\d|20\\d\\d")) {
                return Integer.valueOf(token.form());
            }
        }
        return year;
    }

    /// The word before a mention, in lower case; empty at the beginning of a sentence.
    String before(Found one) {
        return word(one, one.from() - 1);
    }

    /// The word after a mention, in lower case; empty at the end of a sentence.
    String after(Found one) {
        return word(one, one.to());
    }

    private String word(Found one, int at) {
        if (text.sentences().isEmpty()) {
            return "";
        }
        List<Token> tokens = text.sentences().get(one.sentence()).tokens();
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
    }

    /// The type that the words beside a mention call for, or null.
    @Nullable EntityType typeBeside(Found one) {
        EntityType before = TypeCues.before(before(one));
        return before != null ? before : TypeCues.after(after(one));
    }
}
