package org.stancewire.query.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.Matcher;

/// Asks an index in memory that holds nothing but the articles of a step, so that a question means
/// just what it means in the feed.
public final class LuceneMatcher implements Matcher {
    /// A question, and its queries for articles of some languages: a word is a term of its own in
    /// each, and few languages meet in one step.
    private record Ready(Question question, Map<Set<String>, Query> queries) implements Asked {}

    private final FeedQuery queries;
    private final ArticleDocument documents = new ArticleDocument();

    public LuceneMatcher(KnownEntities known) {
        this.queries = new FeedQuery(known);
    }

    @Override
    public Asked ask(Question question) {
        return new Ready(question, new HashMap<>());
    }

    @Override
    public Batch batch(List<EnrichedArticle> articles) {
        return new Lazy(articles);
    }

    /// Indexed when a question is asked that not every article answers.
    private final class Lazy implements Batch {
        private final List<EnrichedArticle> articles;
        private final Set<String> languages;
        private @Nullable InMemory index;

        Lazy(List<EnrichedArticle> articles) {
            this.articles = articles;
            this.languages =
                    articles.stream()
                            .map(it -> it.annotations().language())
                            .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public BitSet having(Asked asked) {
            Query query = query((Ready) asked);
            try {
                return query.equals(FeedQuery.CURRENT) ? all() : index().having(query);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private BitSet all() {
            BitSet all = new BitSet();
            all.set(0, articles.size());
            return all;
        }

        private InMemory index() throws IOException {
            InMemory there = index;
            if (there == null) {
                there = new InMemory(articles, documents);
                index = there;
            }
            return there;
        }

        private Query query(Ready asked) {
            Question question = asked.question();
            return asked.queries()
                    .computeIfAbsent(
                            question.languages().isEmpty()
                                    ? languages
                                    : Set.copyOf(question.languages()),
                            in -> queries.of(question, in));
        }

        @Override
        public void close() {
            try {
                if (index != null) {
                    index.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class InMemory implements Closeable {
        private final DirectoryReader reader;
        private final IndexSearcher searcher;

        InMemory(List<EnrichedArticle> articles, ArticleDocument documents) throws IOException {
            // What is never merged keeps the order in which it was added.
            IndexWriterConfig config =
                    new IndexWriterConfig(WordAnalyzer.of(""))
                            .setMergePolicy(NoMergePolicy.INSTANCE)
                            .setCommitOnClose(false);
            try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), config)) {
                for (EnrichedArticle article : articles) {
                    writer.addDocument(documents.current(article, 1));
                }
                reader = DirectoryReader.open(writer);
            }
            searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
        }

        BitSet having(Query asked) throws IOException {
            BitSet having = new BitSet();
            Query query = searcher.rewrite(new ConstantScoreQuery(asked));
            Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    DocIdSetIterator all = scorer.iterator();
                    for (int it = all.nextDoc();
                            it != DocIdSetIterator.NO_MORE_DOCS;
                            it = all.nextDoc()) {
                        having.set(leaf.docBase + it);
                    }
                }
            }
            return having;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
