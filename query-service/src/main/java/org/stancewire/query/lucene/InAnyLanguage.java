package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.words.WordQuery;

/// What is asked of words, in the languages of the articles that have them: a word is a term of its
/// own in each language that has stems, and an index has few languages and most words in one.
final class InAnyLanguage extends Query {
    private final WordQuery words;
    private final KnownEntities known;

    InAnyLanguage(WordQuery words, KnownEntities known) {
        this.words = words;
        this.known = known;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<String> languages = new ArrayList<>();
        for (String language : languages(searcher.getIndexReader())) {
            if (hasAll(searcher.getIndexReader(), WordAnalyzer.of(language))) {
                languages.add(language);
            }
        }
        return languages.isEmpty()
                ? new MatchNoDocsQuery()
                : new WordQueries(known, languages).of(words);
    }

    private boolean hasAll(IndexReader reader, WordAnalyzer analyzer) throws IOException {
        for (WordQuery.Phrase phrase : phrases()) {
            String field = WordQueries.field(phrase.field());
            for (String term : WordQueries.terms(phrase.text(), analyzer)) {
                if (reader.docFreq(new Term(field, term)) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<WordQuery.Phrase> phrases() {
        return switch (words) {
            case WordQuery.Phrase phrase -> List.of(phrase);
            case WordQuery.Near near -> List.of(near.one(), near.other());
            case WordQuery.All _, WordQuery.Any _, WordQuery.Not _ ->
                    throw new IllegalArgumentException("no words of their own: " + words);
        };
    }

    private static Set<String> languages(IndexReader reader) throws IOException {
        TreeSet<String> languages = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum each = Terms.getTerms(leaf.reader(), Fields.LANGUAGE).iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                languages.add(term.utf8ToString());
            }
        }
        return languages;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return words + " in any language";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InAnyLanguage that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
