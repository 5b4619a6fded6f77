package org.stancewire.query.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.stancewire.query.lucene.AskedStances;

/// The values of the articles of a part of the index by which they are counted, as numbers of a
/// [Numbering], each once for an article. For one thread.
abstract class ValuesOf {
    private final Numbers values = new Numbers();

    /// Goes to an article, not before the one that it is at; answers its values.
    final Numbers of(int document) throws IOException {
        values.clear();
        read(document, values);
        return values;
    }

    abstract void read(int document, Numbers into) throws IOException;

    /// Those of a field.
    static ValuesOf field(String field, LeafReader reader, Numbering numbering) throws IOException {
        SortedSetDocValues all = DocValues.getSortedSet(reader, field);
        Numbering.Part part = numbering.of(reader, all);
        SortedDocValues single = DocValues.unwrapSingleton(all);
        return single == null ? several(all, part) : one(single, part);
    }

    private static ValuesOf one(SortedDocValues all, Numbering.Part part) {
        int[] numbers = part.numbers();
        return new ValuesOf() {
            @Override
            void read(int document, Numbers into) throws IOException {
                if (all.advanceExact(document)) {
                    into.add(numbers[all.ordValue()]);
                }
            }
        };
    }

    private static ValuesOf several(SortedSetDocValues all, Numbering.Part part) {
        int[] numbers = part.numbers();
        return new ValuesOf() {
            @Override
            void read(int document, Numbers into) throws IOException {
                if (!all.advanceExact(document)) {
                    return;
                }
                for (int i = all.docValueCount(); i > 0; i--) {
                    int value = numbers[(int) all.nextOrd()];
                    if (part.different()) {
                        into.add(value);
                    } else {
                        into.addOnce(value);
                    }
                }
            }
        };
    }

    /// Those of the stances that are asked for.
    static ValuesOf stances(AskedStances.In stances, OfStance of) {
        return new ValuesOf() {
            @Override
            void read(int document, Numbers into) throws IOException {
                if (stances.advance(document)) {
                    while (stances.next()) {
                        into.addOnce(of.number(stances.values()));
                    }
                }
            }
        };
    }
}
