package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.stancewire.contract.Stance;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.lucene.Pages;
import org.stancewire.query.lucene.Placed;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.lucene.outline.Outlines;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.EvidencePage;
import org.stancewire.query.search.count.EvidenceRequest;
import org.stancewire.query.search.count.FoundStance;
import org.stancewire.query.search.hit.Outline;

/// Lists the stances of a question with their evidence.
final class StanceList {
    private final Stances stances;
    private final EntityNames names;
    private final KnownEntities known;

    StanceList(Stances stances, EntityNames names, KnownEntities known) {
        this.stances = stances;
        this.names = names;
        this.known = known;
    }

    /// A stance, and where it comes in the list.
    ///
    /// @param number from 1 among those of its article that are asked for
    private record Listed(Placed article, int number, FoundStance stance) {}

    EvidencePage page(IndexSearcher searcher, Question question, EvidenceRequest request)
            throws IOException {
        // One more than asked for, to know whether there is a next page.
        int limit = request.limit() + 1;
        List<Listed> found = new ArrayList<>();
        Parties parties = parties(searcher);
        Query query = stances.articles(question);
        Cursor after = request.after();
        Placed place = after == null ? null : Placed.at(after);
        if (after != null) {
            addRest(searcher, question, query, after, parties, found);
        }
        while (found.size() < limit) {
            List<Placed> articles =
                    Pages.find(searcher, query, Order.NEWEST, limit - found.size(), place);
            for (Placed article : articles) {
                add(searcher, question, article, 0, parties, found);
                place = article;
            }
            if (articles.isEmpty()) {
                break;
            }
        }
        List<Listed> here = found.subList(0, Math.min(found.size(), request.limit()));
        return new EvidencePage(
                stances.count(searcher, question),
                here.stream().map(Listed::stance).toList(),
                found.size() > here.size() ? cursor(question, request, here.getLast()) : null);
    }

    /// The first stance of an article that a question asks for. Throws [IllegalStateException]
    /// where it has none.
    FoundStance first(IndexSearcher searcher, int document, Question question, Parties parties)
            throws IOException {
        Outline article = Outlines.of(searcher, document);
        AskedStances asked = stances.asked(question);
        for (Stance stance : article.stances()) {
            if (asked.has(stance)) {
                return found(article, stance, parties);
            }
        }
        throw new IllegalStateException(
                "no stance of " + question.canonical() + " in " + article.id());
    }

    /// Says who is who in one answer.
    Parties parties(IndexSearcher searcher) {
        return new Parties(names, known, searcher.getIndexReader());
    }

    /// Adds what the page before left of its last article, if it is still there.
    private void addRest(
            IndexSearcher searcher,
            Question question,
            Query query,
            Cursor after,
            Parties parties,
            List<Listed> found)
            throws IOException {
        Query same =
                new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.ID, after.id())), Occur.FILTER)
                        .add(FeedQuery.time(after.place(), after.place()), Occur.FILTER)
                        .build();
        for (Placed article : Pages.find(searcher, same, Order.NEWEST, 1, null)) {
            add(searcher, question, article, after.time(), parties, found);
        }
    }

    /// Adds the stances of an article, less the first `given`.
    private void add(
            IndexSearcher searcher,
            Question question,
            Placed article,
            long given,
            Parties parties,
            List<Listed> found)
            throws IOException {
        Outline outline = Outlines.of(searcher, article.document());
        AskedStances asked = stances.asked(question);
        int number = 0;
        for (Stance stance : outline.stances()) {
            if (asked.has(stance) && ++number > given) {
                found.add(new Listed(article, number, found(outline, stance, parties)));
            }
        }
    }

    private static FoundStance found(Outline article, Stance stance, Parties parties)
            throws IOException {
        return new FoundStance(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedAt(),
                article.receivedAt(),
                article.language(),
                parties.of(stance.holder()),
                parties.of(stance.target()),
                stance.polarity(),
                stance.confidence(),
                stance.basis(),
                stance.evidence());
    }

    private static Cursor cursor(Question question, EvidenceRequest request, Listed last) {
        return new Cursor(
                EvidenceRequest.mark(question),
                request.asked(),
                last.article().place(),
                last.number(),
                last.article().id().utf8ToString());
    }
}
