package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.lucene.Revisions.Revision;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Progress;
import org.stancewire.query.search.live.Step;
import org.stancewire.query.search.live.Steps;

/// Writes the log into the index.
public final class LuceneFeedWriter implements FeedWriter {
    /// So many bytes of articles are written before they are made visible by all means, so that
    /// what is remembered of them stays small.
    private static final long MOST_BYTES_NOT_SHOWN = 16 << 20;

    private final LuceneIndex index;
    private final ArticleDocument documents = new ArticleDocument();
    private final Revisions revisions = new Revisions();
    private final Steps steps;
    private final Touched touched = new Touched();
    private Position reached;
    private boolean allShown = true;

    public LuceneFeedWriter(LuceneIndex index) {
        this(index, Steps.UNHEARD);
    }

    /// @param steps hears of each step by which what can be read changes
    public LuceneFeedWriter(LuceneIndex index, Steps steps) {
        this.index = index;
        this.steps = steps;
        this.reached = index.readable().now();
    }

    @Override
    public void rehearse() {
        Rehearsal.run();
    }

    @Override
    public Progress committed() {
        return index.now().committed();
    }

    @Override
    public boolean put(EnrichedArticle enriched) {
        Article article = enriched.article();
        return index.read(
                searcher -> {
                    List<Revision> all = new ArrayList<>(revisions.of(article.id(), searcher));
                    reached = reached.and(enriched.position());
                    if (all.stream().anyMatch(named(article.contentHash()))) {
                        tellIfAllIsShown();
                        return false;
                    }
                    int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
                    byte[] json = ContractJson.write(enriched);
                    write(null, current(enriched, number, json));
                    if (!all.isEmpty()) {
                        supersede(all.getLast(), article.id(), searcher);
                    }
                    all.add(new Revision(article.contentHash(), number, json));
                    set(article.id(), all);
                    return true;
                });
    }

    @Override
    public boolean remove(String revision) {
        int slash = revision.lastIndexOf('/');
        if (slash < 0) {
            return false;
        }
        String id = revision.substring(0, slash);
        String hash = revision.substring(slash + 1);
        return index.read(
                searcher -> {
                    List<Revision> all = new ArrayList<>(revisions.of(id, searcher));
                    boolean current = !all.isEmpty() && all.getLast().hash().equals(hash);
                    if (!all.removeIf(named(hash))) {
                        return false;
                    }
                    allShown = false;
                    touched.removed();
                    index.now().writer().deleteDocuments(new Term(Fields.REVISION, revision));
                    if (current && !all.isEmpty()) {
                        promote(all.getLast(), id, searcher);
                    }
                    set(id, all);
                    return true;
                });
    }

    private Document current(EnrichedArticle enriched, int number, byte[] json) {
        try {
            return documents.current(enriched, number, json);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "a span outside of the text, or a time out of bounds, in "
                            + enriched.article().revision(),
                    e);
        }
    }

    private static Predicate<Revision> named(String hash) {
        return revision -> revision.hash().equals(hash);
    }

    private void supersede(Revision old, String id, IndexSearcher searcher) throws IOException {
        byte[] json = json(old, id, searcher);
        EnrichedArticle enriched = ContractJson.read(json, EnrichedArticle.class);
        write(term(old, id), ArticleDocument.replaced(enriched, old.number(), json));
    }

    private void promote(Revision revision, String id, IndexSearcher searcher) throws IOException {
        byte[] json = json(revision, id, searcher);
        EnrichedArticle enriched = ContractJson.read(json, EnrichedArticle.class);
        write(term(revision, id), documents.current(enriched, revision.number(), json));
    }

    private static byte[] json(Revision revision, String id, IndexSearcher searcher)
            throws IOException {
        if (revision.json() != null) {
            return revision.json();
        }
        TopDocs found = searcher.search(new TermQuery(term(revision, id)), 1);
        return LuceneIndex.json(searcher, found.scoreDocs[0].doc);
    }

    private static Term term(Revision revision, String id) {
        return new Term(Fields.REVISION, id + '/' + revision.hash());
    }

    private void write(@Nullable Term instead, Document document) throws IOException {
        allShown = false;
        index.now().writer().updateDocument(instead, document);
    }

    private void set(String id, List<Revision> all) throws IOException {
        revisions.set(id, all);
        touched.add(id);
        if (revisions.bytes() > MOST_BYTES_NOT_SHOWN) {
            refresh();
        }
    }

    @Override
    public void show() {
        try {
            refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refresh() throws IOException {
        Step step = touched.show(index.now().searchers(), reached, steps.areHeard());
        revisions.shown();
        allShown = true;
        tellIfAllIsShown();
        steps.next(step);
    }

    private void tellIfAllIsShown() {
        if (allShown) {
            index.readable().set(reached);
        }
    }

    @Override
    public void commit(Progress progress) {
        try {
            index.now().writer().setLiveCommitData(CommitData.of(progress, reached).entrySet());
            index.now().writer().commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear() {
        try {
            index.now().writer().deleteAll();
            reached = Position.START;
            touched.everything();
            touched.removed();
            refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FeedWriter beside() {
        try {
            return new LuceneFeedWriter(index.beside());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void adopt(FeedWriter beside) {
        try {
            index.adopt(((LuceneFeedWriter) beside).index);
            startFromTheLastCommit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void giveUp(FeedWriter beside) {
        try {
            index.giveUp(((LuceneFeedWriter) beside).index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startFromTheLastCommit() {
        revisions.shown();
        reached = index.readable().now();
        allShown = true;
        touched.everything();
        steps.next(Step.untold(reached, true));
    }

    @Override
    public void reopen() {
        try {
            index.reopen();
            startFromTheLastCommit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
