package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/// Numbers the values of a field across all parts of the index. A value keeps its number for ever
/// and a part is numbered once, so that what arrives costs only its own small part. Safe for many
/// threads.
final class Numbering {
    /// The numbers of a part's values, by the part's own numbers.
    ///
    /// @param different whether no two of them are the same
    record Part(int[] numbers, boolean different) {}

    private final UnaryOperator<String> present;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final Map<IndexReader.CacheKey, Part> parts = new ConcurrentHashMap<>();

    /// @param present what stands for a value: of an entity's ids the present one
    Numbering(UnaryOperator<String> present) {
        this.present = present;
    }

    /// Numbers the values of an enum as it does itself.
    static Numbering of(Enum<?>[] values) {
        Numbering numbering = new Numbering(UnaryOperator.identity());
        for (Enum<?> value : values) {
            numbering.numbers.put(value.name(), value.ordinal());
            numbering.values.add(value.name());
        }
        return numbering;
    }

    /// How many numbers there are.
    synchronized int size() {
        return values.size();
    }

    /// The number of a value that has one.
    synchronized int number(String value) {
        return Objects.requireNonNull(numbers.get(value));
    }

    synchronized String value(int number) {
        return values.get(number);
    }

    Part of(LeafReader reader, SortedSetDocValues field) throws IOException {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        Part known = parts.get(core.getKey());
        if (known != null) {
            return known;
        }
        Part part = number(field);
        if (parts.putIfAbsent(core.getKey(), part) == null) {
            core.addClosedListener(parts::remove);
        }
        return part;
    }

    private synchronized Part number(SortedSetDocValues field) throws IOException {
        int[] all = new int[Math.toIntExact(field.getValueCount())];
        TermsEnum terms = field.termsEnum();
        boolean different = true;
        for (int i = 0; i < all.length; i++) {
            String value = terms.next().utf8ToString();
            String stands = present.apply(value);
            different &= stands.equals(value);
            all[i] = numbers.computeIfAbsent(stands, it -> values.size());
            if (all[i] == values.size()) {
                values.add(stands);
            }
        }
        return new Part(all, different);
    }
}
