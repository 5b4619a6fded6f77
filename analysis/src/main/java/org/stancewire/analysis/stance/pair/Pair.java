package org.stancewire.analysis.stance.pair;

import org.stancewire.analysis.lexicon.SentenceWords;

/// Who could hold a stance and towards whom, in one sentence. Names are masked: those of the pair
/// are the holder and the target, whoever they are.
record Pair(Participant holder, Participant target) {
    private static final int HOLDER = 3;
    private static final int TARGET = 4;

    private boolean holderIsFirst() {
        return holder.first() <= target.first();
    }

    /// The one whom the sentence names first.
    Participant first() {
        return holderIsFirst() ? holder : target;
    }

    Participant second() {
        return holderIsFirst() ? target : holder;
    }

    /// 1 where the holder is the first, else 0.
    int order() {
        return holderIsFirst() ? 1 : 0;
    }

    boolean isMasked(int i) {
        return isOf(holder, i) || isOf(target, i);
    }

    /// The stem of a token as a hash, with the pair masked.
    int stem(SentenceWords words, int i) {
        return isOf(holder, i) ? HOLDER : isOf(target, i) ? TARGET : words.stem(i);
    }

    private static boolean isOf(Participant participant, int i) {
        return participant.first() <= i && i <= participant.last();
    }
}
