package org.stancewire.query.lucene.count;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The first few of many, in an order.
final class Best<T> {
    private final int limit;
    private final Comparator<T> order;
    private final PriorityQueue<T> last;

    Best(int limit, Comparator<T> order) {
        this.limit = limit;
        this.order = order;
        this.last = new PriorityQueue<>(order.reversed());
    }

    void add(T one) {
        if (last.size() < limit) {
            last.add(one);
        } else if (order.compare(one, last.element()) < 0) {
            last.remove();
            last.add(one);
        }
    }

    /// The last of them, which what comes must be better than; null while there is room.
    @Nullable T last() {
        return last.size() < limit ? null : last.element();
    }

    List<T> all() {
        return last.stream().sorted(order).toList();
    }
}
