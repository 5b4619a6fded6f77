package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.stancewire.contract.Tone;
import org.stancewire.query.lucene.ArticleDocument;
import org.stancewire.query.lucene.Fields;

/// In which tones the articles of a part of the index speak of an entity.
final class Tones {
    private static final Tone[] TONES = Tone.values();

    private final SortedSetDocValues all;
    private final long[] numbers;

    /// @param ids all under which articles may mention the entity
    Tones(List<String> ids, LeafReader reader) throws IOException {
        all = DocValues.getSortedSet(reader, Fields.TONE);
        numbers = new long[ids.size() * TONES.length];
        int i = 0;
        for (String id : ids) {
            for (Tone tone : TONES) {
                numbers[i++] = all.lookupTerm(new BytesRef(ArticleDocument.tone(id, tone)));
            }
        }
    }

    /// The bits of the tones of an article, by their ordinals.
    int of(int document) throws IOException {
        int tones = 0;
        if (all.advanceExact(document)) {
            for (int i = all.docValueCount(); i > 0; i--) {
                long number = all.nextOrd();
                for (int j = 0; j < numbers.length; j++) {
                    if (numbers[j] == number) {
                        tones |= 1 << j % TONES.length;
                    }
                }
            }
        }
        return tones;
    }
}
