package org.stancewire.query.lucene;

import java.io.IOException;
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
import org.stancewire.query.search.RecordWriter;

/// Writes revisions, and keeps of each article which is the current one. What it wrote may be made
/// visible by another thread.
final class RevisionWriter implements RecordWriter {
    /// So many bytes of articles are kept at most until a reader shows them.
    private static final long MOST_BYTES = 16 << 20;

    private final LuceneIndex index;
    private final ArticleDocument documents = new ArticleDocument();
    private final Revisions revisions;
    private Touched touched = new Touched();
    private Position reached;

    /// @param from how far the log is read
    RevisionWriter(LuceneIndex index, Position from) {
        this(index, from, MOST_BYTES);
    }

    /// @param most so many bytes of what is not visible yet are kept
    RevisionWriter(LuceneIndex index, Position from, long most) {
        this.index = index;
        this.revisions = new Revisions(most);
        this.reached = from;
    }

    /// How far the log is read.
    synchronized Position reached() {
        return reached;
    }

    /// Gives what was written since the last time, as it is made visible now.
    synchronized Touched show() {
        Touched all = touched;
        touched = new Touched();
        revisions.show();
        return all;
    }

    /// Says that all is visible that was written before the last [#show].
    synchronized void shown() {
        revisions.shown();
    }

    @Override
    public synchronized boolean put(EnrichedArticle enriched, byte[] json) {
        Article article = enriched.article();
        return index.read(
                searcher -> {
                    List<Revision> all = new ArrayList<>(revisions.of(article.id(), searcher));
                    reached = reached.and(enriched.position());
                    if (all.stream().anyMatch(named(article.contentHash()))) {
                        return false;
                    }
                    int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
                    write(null, current(enriched, number), json);
                    if (!all.isEmpty()) {
                        supersede(all.getLast(), article.id(), searcher);
                    }
                    all.add(new Revision(article.contentHash(), number, json));
                    set(article.id(), all);
                    return true;
                });
    }

    @Override
    public synchronized boolean remove(String revision) {
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
                    touched.removed();
                    index.now().writer().deleteDocuments(new Term(Fields.REVISION, revision));
                    if (current && !all.isEmpty()) {
                        promote(all.getLast(), id, searcher);
                    }
                    set(id, all);
                    return true;
                });
    }

    private Document current(EnrichedArticle enriched, int number) {
        try {
            return documents.current(enriched, number);
        } catch (RuntimeException e) {
            // Nothing was read or written yet: whatever it is, it is in the record.
            throw new IllegalArgumentException(
                    "a span outside of the text, a time out of bounds or the like: "
                            + e.getMessage(),
                    e);
        }
    }

    private static Predicate<Revision> named(String hash) {
        return revision -> revision.hash().equals(hash);
    }

    private void supersede(Revision old, String id, IndexSearcher searcher) throws IOException {
        byte[] json = json(old, id, searcher);
        EnrichedArticle enriched = ContractJson.read(json, EnrichedArticle.class);
        write(term(old, id), ArticleDocument.replaced(enriched, old.number()), json);
    }

    private void promote(Revision revision, String id, IndexSearcher searcher) throws IOException {
        byte[] json = json(revision, id, searcher);
        EnrichedArticle enriched = ContractJson.read(json, EnrichedArticle.class);
        write(term(revision, id), documents.current(enriched, revision.number()), json);
    }

    private byte[] json(Revision revision, String id, IndexSearcher searcher) throws IOException {
        byte[] json = revision.json();
        if (json == null) {
            json = shown(term(revision, id), searcher);
        }
        return json != null ? json : shownNow(term(revision, id));
    }

    private static byte @Nullable [] shown(Term revision, IndexSearcher searcher)
            throws IOException {
        TopDocs found = searcher.search(new TermQuery(revision), 1);
        return found.scoreDocs.length == 0 ? null : KeptJson.of(searcher, found.scoreDocs[0].doc);
    }

    /// Reads what was written since the searcher was opened and is not kept beside the index.
    private byte[] shownNow(Term revision) throws IOException {
        // What changes is told by comparing what is visible before and after: not this time.
        touched.everything();
        index.now().searchers().maybeRefreshBlocking();
        revisions.show();
        revisions.shown();
        return index.read(
                searcher -> {
                    byte[] json = shown(revision, searcher);
                    if (json == null) {
                        throw new IOException("a revision that is gone: " + revision);
                    }
                    return json;
                });
    }

    private static Term term(Revision revision, String id) {
        return new Term(Fields.REVISION, id + '/' + revision.hash());
    }

    private void write(@Nullable Term instead, Document document, byte[] json) throws IOException {
        KeptJson.add(json, document);
        index.now().writer().updateDocument(instead, document);
    }

    private void set(String id, List<Revision> all) {
        revisions.set(id, all);
        touched.add(id);
    }
}
