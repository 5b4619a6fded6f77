package org.stancewire.training.frames;

import org.stancewire.contract.Polarity;

/// Who is for or against whom; both as the data set names them.
record Arrow(String holder, String target, Polarity polarity) {
    /// Whether both are between the same two, whichever way.
    boolean joins(Arrow other) {
        return holder.equals(other.holder) && target.equals(other.target)
                || holder.equals(other.target) && target.equals(other.holder);
    }

    Arrow reversed() {
        return new Arrow(target, holder, polarity);
    }
}
