package org.stancewire.query.search.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Stretch;
import org.stancewire.query.search.hit.Hits;
import org.stancewire.query.search.words.Terms;

/// The rows of an export, those of a few articles at a time. It reads on only when it is asked for
/// more, and between two steps it keeps a place and nothing else: neither memory nor the index's
/// files wait for a slow reader. Of what changes meanwhile it shows what is there when it passes;
/// every article that stays as it is comes exactly once.
public final class Rows implements Iterator<List<List<@Nullable Object>>> {
    /// Ten articles of the largest size that is accepted still fit a small heap.
    static final int AT_A_TIME = 10;

    private final FeedIndex feed;
    private final Export export;
    private final Hits hits;
    private @Nullable PageRequest next;

    public Rows(FeedIndex feed, KnownEntities known, Terms terms, Export export) {
        this.feed = feed;
        this.export = export;
        this.hits = new Hits(export.question(), known, terms);
        this.next = new PageRequest(export.order(), AT_A_TIME, null, Instant.EPOCH);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /// The rows of the next articles, which may be none.
    @Override
    public List<List<@Nullable Object>> next() {
        PageRequest page = next;
        if (page == null) {
            throw new NoSuchElementException();
        }
        Stretch stretch = feed.walk(export.question(), page);
        Cursor end = stretch.next();
        next = end == null ? null : page.next(end);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        stretch.articles().forEach(it -> rows.addAll(export.rows(it, hits)));
        return rows;
    }
}
