package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.stancewire.query.lucene.AskedStances;

/// The values of the articles of a part of the index by which they are counted, as numbers of a
/// [Numbering], each once for an article. For one thread.
abstract class ValuesOf {
    private int[] values = new int[16];
    private int count;

    /// Goes to an article, not before the one that it is at; answers how many values it has.
    int advance(int document) throws IOException {
        count = 0;
        read(document);
        return count;
    }

    int value(int index) {
        return values[index];
    }

    /// Counts the values of an article once more.
    final void addTo(Counts counts, int document) throws IOException {
        for (int i = advance(document) - 1; i >= 0; i--) {
            counts.add(values[i], 1);
        }
    }

    /// Counts the values of an article once less.
    final void takeFrom(Counts counts, int document) throws IOException {
        for (int i = advance(document) - 1; i >= 0; i--) {
            counts.add(values[i], -1);
        }
    }

    abstract void read(int document) throws IOException;

    final void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    final void addOnce(int value) {
        for (int i = 0; i < count; i++) {
            if (values[i] == value) {
                return;
            }
        }
        add(value);
    }

    /// Those of a field.
    static ValuesOf field(String field, LeafReader reader, Numbering numbering) throws IOException {
        SortedSetDocValues all = DocValues.getSortedSet(reader, field);
        Numbering.Part part = numbering.of(reader, all);
        return new ValuesOf() {
            @Override
            void read(int document) throws IOException {
                if (!all.advanceExact(document)) {
                    return;
                }
                for (int i = all.docValueCount(); i > 0; i--) {
                    int value = part.numbers()[(int) all.nextOrd()];
                    if (part.different()) {
                        add(value);
                    } else {
                        addOnce(value);
                    }
                }
            }
        };
    }

    /// Those of the stances that are asked for.
    static ValuesOf stances(AskedStances.In stances, OfStance of) {
        return new ValuesOf() {
            @Override
            void read(int document) throws IOException {
                if (stances.advance(document)) {
                    while (stances.next()) {
                        addOnce(of.number(stances.values()));
                    }
                }
            }
        };
    }
}
