package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.words.WordQuery;

/// What is asked of words, in the languages of the articles that the index has: a word is a term of
/// its own in each language that has stems, and most indexes have few of these languages.
final class InAnyLanguage extends Query {
    private final WordQuery words;
    private final KnownEntities known;

    InAnyLanguage(WordQuery words, KnownEntities known) {
        this.words = words;
        this.known = known;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<String> languages = languages(searcher.getIndexReader());
        return languages.isEmpty()
                ? new MatchNoDocsQuery()
                : new WordQueries(known, languages).of(words);
    }

    private static List<String> languages(IndexReader reader) throws IOException {
        TreeSet<String> languages = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.LANGUAGE);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    languages.add(term.utf8ToString());
                }
            }
        }
        return List.copyOf(languages);
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
