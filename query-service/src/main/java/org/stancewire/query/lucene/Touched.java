package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.search.live.Change;
import org.stancewire.query.search.live.CurrentRevision;
import org.stancewire.query.search.live.Step;

/// The articles that were written since the last step, in the order of their last change.
final class Touched {
    /// The changes of more articles than these are not told one by one: the index is being filled.
    private static final int MOST = 1000;

    private final Set<String> ids = new LinkedHashSet<>();
    private boolean tooMany;
    private boolean removes;

    void add(String id) {
        ids.remove(id);
        ids.add(id);
        if (ids.size() > MOST) {
            everything();
        }
    }

    /// Says that something is gone.
    void removed() {
        removes = true;
    }

    /// Says that anything may have changed.
    void everything() {
        tooMany = true;
        ids.clear();
    }

    /// Takes in what was written elsewhere.
    void addAll(Touched others) {
        ids.addAll(others.ids);
        tooMany |= others.tooMany || ids.size() > MOST;
        removes |= others.removes;
    }

    /// Makes what was written visible.
    ///
    /// @param to how far the log can be read with it
    /// @param told whether it is to be told what changed
    Step show(SearcherManager searchers, Position to, boolean told) throws IOException {
        if (tooMany || !told) {
            searchers.maybeRefreshBlocking();
            return Step.untold(to, removes);
        }
        IndexSearcher before = searchers.acquire();
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher after = searchers.acquire();
            try {
                return new Step(to, changes(before, after), removes);
            } finally {
                searchers.release(after);
            }
        } finally {
            searchers.release(before);
        }
    }

    private List<Change> changes(IndexSearcher before, IndexSearcher after) throws IOException {
        List<Change> changes = new ArrayList<>(ids.size());
        for (String id : ids) {
            CurrentRevision was = CurrentRevisions.of(id, before);
            CurrentRevision is = CurrentRevisions.of(id, after);
            // An older revision may have gone, or one that came in the same step.
            if (!isSame(was, is)) {
                changes.add(new Change(was, is));
            }
        }
        return changes;
    }

    private static boolean isSame(@Nullable CurrentRevision was, @Nullable CurrentRevision is) {
        return was == null || is == null
                ? was == is
                : was.enriched().position().equals(is.enriched().position())
                        && was.enriched()
                                .article()
                                .revision()
                                .equals(is.enriched().article().revision());
    }
}
