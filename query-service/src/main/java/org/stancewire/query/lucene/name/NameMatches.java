package org.stancewire.query.lucene.name;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.KnownEntities;

/// Gathers the entities that have a name like the one that was typed.
public final class NameMatches {
    /// How a name matches, the best way first.
    public enum How {
        WHOLE_NAME,
        LAST_WORDS,
        WORDS,
        BEGINNING,
        /// The beginning of a name that no article uses: the catalogue has names in languages that
        /// hardly anybody who types a letter or two thinks of.
        BEGINNING_UNUSED,
        MISSPELT
    }

    /// An entity that matches.
    ///
    /// @param articles how many mention it by this name; once counted, how many mention it at all
    public record Match(String id, How how, long articles) {
        /// Those that articles mention first, then the best way, then the most mentioned.
        public static final Comparator<Match> BEST_FIRST =
                Comparator.comparing((Match m) -> m.articles() == 0)
                        .thenComparing(Match::how)
                        .thenComparing(Match::articles, Comparator.reverseOrder())
                        .thenComparing(Match::id);

        public Match with(long counted) {
            return new Match(id, how, counted);
        }

        private Match and(Match other) {
            return new Match(
                    id,
                    how.compareTo(other.how) <= 0 ? how : other.how,
                    Math.max(articles, other.articles));
        }
    }

    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORTEST_TWICE_MISSPELT = 9;

    private final String key;
    private final KnownEntities known;
    private final Map<String, Match> matches = new HashMap<>();

    /// @param key of the name that was typed
    public NameMatches(String key, KnownEntities known) {
        this.key = key;
        this.known = known;
    }

    /// All that match.
    public Collection<Match> all() {
        return matches.values();
    }

    /// Takes in the terms that begin with what was typed.
    ///
    /// @param terms [NameTerm]s
    /// @param counting whether the terms are those of articles
    void addBeginnings(@Nullable Terms terms, boolean counting) throws IOException {
        BytesRef prefix = new BytesRef(key);
        TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (term.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        do {
            if (!StringHelper.startsWith(term.term(), prefix)) {
                return;
            }
            add(term, counting);
        } while (term.next() != null);
    }

    /// Takes in the terms of names of which what was typed is a misspelling. Parameters as above.
    void addMisspelt(@Nullable Terms terms, boolean counting) throws IOException {
        if (terms != null && mostWrong() > 0) {
            TermsEnum like = new CompiledAutomaton(misspelt(key)).getTermsEnum(terms);
            while (like.next() != null) {
                add(like, counting);
            }
        }
    }

    private void add(TermsEnum term, boolean counting) throws IOException {
        add(term.term().utf8ToString(), counting, counting ? term.docFreq() : 0);
    }

    private void add(String term, boolean counting, long articles) {
        NameTerm name = NameTerm.read(term);
        if (name != null) {
            String id = known.present(name.id());
            matches.merge(id, new Match(id, how(name, counting), articles), Match::and);
        }
    }

    /// Takes in those of the terms of articles that begin with what was typed.
    ///
    /// @param terms how many articles have which
    public void addBeginnings(Map<String, Long> terms) {
        terms.forEach(
                (term, articles) -> {
                    if (term.startsWith(key)) {
                        add(term, true, articles);
                    }
                });
    }

    /// Takes in those of the terms of articles of which what was typed is a misspelling. Parameter
    /// as above.
    public void addMisspelt(Map<String, Long> terms) {
        CharacterRunAutomaton like = new CharacterRunAutomaton(misspelt(key));
        terms.forEach(
                (term, articles) -> {
                    if (like.run(term)) {
                        add(term, true, articles);
                    }
                });
    }

    /// How many letters of a name may be wrong; none of a short one.
    public int mostWrong() {
        return key.length() < SHORTEST_MISSPELT
                ? 0
                : key.length() < SHORTEST_TWICE_MISSPELT ? 1 : 2;
    }

    private How how(NameTerm name, boolean used) {
        if (name.ending().equals(key)) {
            return name.whole() ? How.WHOLE_NAME : How.LAST_WORDS;
        }
        if (!name.ending().startsWith(key)) {
            return How.MISSPELT;
        }
        if (name.ending().startsWith(" ", key.length())) {
            return How.WORDS;
        }
        return used ? How.BEGINNING : How.BEGINNING_UNUSED;
    }

    /// Terms whose ending is one change of a letter away from the key; two for a long key.
    private Automaton misspelt(String key) {
        Automaton like = new LevenshteinAutomata(key, true).toAutomaton(mostWrong());
        Automaton terms =
                Operations.concatenate(
                        List.of(
                                like,
                                Automata.makeChar(NameTerm.BETWEEN),
                                Automata.makeAnyString()));
        return Operations.determinize(terms, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
