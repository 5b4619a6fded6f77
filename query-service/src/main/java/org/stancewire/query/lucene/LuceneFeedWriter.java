package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Progress;
import org.stancewire.query.search.RecordWriter;
import org.stancewire.query.search.live.Step;
import org.stancewire.query.search.live.Steps;

/// Writes the log into the index.
public final class LuceneFeedWriter implements FeedWriter {
    private final LuceneIndex index;
    private final Steps steps;

    /// Those that write now.
    private List<RevisionWriter> writers;

    private boolean filling;

    public LuceneFeedWriter(LuceneIndex index) {
        this(index, Steps.UNHEARD);
    }

    /// @param steps hears of each step by which what can be read changes
    public LuceneFeedWriter(LuceneIndex index, Steps steps) {
        this.index = index;
        this.steps = steps;
        this.writers = List.of(new RevisionWriter(index, index.readable().now()));
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
    public boolean put(EnrichedArticle enriched, byte[] json) {
        return only().put(enriched, json);
    }

    @Override
    public boolean remove(String revision) {
        return only().remove(revision);
    }

    private RevisionWriter only() {
        if (filling) {
            throw new IllegalStateException("others write the index");
        }
        return writers.getFirst();
    }

    @Override
    public List<RecordWriter> split(int count) {
        Position from = reached();
        show();
        fill(true);
        writers = IntStream.range(0, count).mapToObj(_ -> new RevisionWriter(index, from)).toList();
        return List.copyOf(writers);
    }

    @Override
    public void join() {
        show();
        fill(false);
        writers = List.of(new RevisionWriter(index, reached()));
    }

    private void fill(boolean begins) {
        filling = begins;
        index.now().fill(begins);
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
        Position reached = reached();
        Touched touched = new Touched();
        writers.forEach(it -> touched.addAll(it.show()));
        // What others write meanwhile may be visible too: what changed cannot be told one by one.
        boolean told = steps.areHeard() && !filling;
        tell(touched.show(index.now().searchers(), reached, told));
        writers.forEach(RevisionWriter::shown);
    }

    private void tell(Step step) {
        index.readable().set(step.to());
        steps.next(step);
    }

    private Position reached() {
        return writers.stream().map(RevisionWriter::reached).reduce(Position.START, Position::and);
    }

    @Override
    public void commit(Progress progress) {
        try {
            index.now().writer().setLiveCommitData(CommitData.of(progress, reached()).entrySet());
            index.now().writer().commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear() {
        try {
            index.now().writer().deleteAll();
            index.now().searchers().maybeRefreshBlocking();
            startFrom(Position.START);
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
            startFrom(index.readable().now());
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

    private void startFrom(Position position) {
        filling = false;
        writers = List.of(new RevisionWriter(index, position));
        tell(Step.untold(position, true));
    }

    @Override
    public void reopen() {
        try {
            index.reopen();
            startFrom(index.readable().now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
