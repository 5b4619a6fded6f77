package org.stancewire.query.search;

import java.util.List;

/// How the log gets into an index. One thread writes, in the order of the log, unless it is
/// [#split]. Throws [java.io.UncheckedIOException] when the index cannot be written; [#reopen] may
/// then mend it.
public interface FeedWriter extends RecordWriter {
    /// Writes and shows an invented article in an index of its own that is thrown away, so that the
    /// first real one does not wait for what the JVM has to load for it.
    void rehearse();

    /// How far the log is kept for certain: what was given to the last [#commit].
    Progress committed();

    /// From now on so many threads fill the index, each by a writer of its own, until [#join]. All
    /// records of an article go to the same. Meanwhile this one takes none.
    List<RecordWriter> split(int writers);

    /// Makes visible what the writers of [#split], which have ended, wrote. One thread writes
    /// again.
    void join();

    /// Makes all that was written visible to questions. Others may write meanwhile.
    void show();

    /// Keeps all that was written for certain, and with it, in the same step, how far it goes.
    /// Nobody writes meanwhile.
    void commit(Progress progress);

    /// Forgets everything.
    void clear();

    /// Goes back to what the last [#commit] kept, as after a crash.
    void reopen();

    /// Begins an empty index beside this one, which questions do not reach, and gives its writer.
    FeedWriter beside();

    /// Answers questions from what the last [#commit] of a writer from [#beside] kept, from now on
    /// and after a crash, and drops what was there before. Questions that are being answered are
    /// answered from that. The other writer is not to be used any more.
    void adopt(FeedWriter beside);

    /// Drops an index that [#beside] began.
    void giveUp(FeedWriter beside);
}
