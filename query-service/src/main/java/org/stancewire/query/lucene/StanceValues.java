package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;

/// The stances of articles as doc values, all of each at once. The ids of holders and targets are a
/// sorted set; a stance is two places in the set of its article, polarity, basis and confidence. A
/// merge moves the numbers of ids but not their order, so a place stays right.
public final class StanceValues {
    private static final Polarity[] POLARITIES = Polarity.values();
    private static final Basis[] BASES = Basis.values();
    private static final int LONGEST = 13;

    private final SortedSetDocValues parties;
    private final BinaryDocValues stances;
    private int document;
    private byte[] bytes = {};
    private int at;
    private int end;
    private long[] numbers = new long[8];
    private boolean areNumbersRead;
    private int holder;
    private int target;
    private int kind;
    private int thousandths;

    /// The stances of the articles of a part of the index.
    StanceValues(LeafReader reader) throws IOException {
        parties = DocValues.getSortedSet(reader, Fields.PARTY);
        stances = DocValues.getBinary(reader, Fields.STANCES);
    }

    static void add(List<Stance> stances, Document document) {
        if (stances.isEmpty()) {
            return;
        }
        TreeSet<BytesRef> sorted = new TreeSet<>();
        for (Stance stance : stances) {
            sorted.add(new BytesRef(stance.holder()));
            sorted.add(new BytesRef(stance.target()));
        }
        List<BytesRef> ids = new ArrayList<>(sorted);
        ids.forEach(id -> document.add(new SortedSetDocValuesField(Fields.PARTY, id)));
        byte[] buffer = new byte[stances.size() * LONGEST];
        ByteArrayDataOutput out = new ByteArrayDataOutput(buffer);
        try {
            for (Stance stance : stances) {
                out.writeVInt(Collections.binarySearch(ids, new BytesRef(stance.holder())));
                out.writeVInt(Collections.binarySearch(ids, new BytesRef(stance.target())));
                out.writeByte((byte) kind(stance.polarity(), stance.basis()));
                out.writeShort((short) Math.round(stance.confidence() * 1000));
            }
        } catch (IOException e) {
            throw new IllegalStateException("an array in memory", e);
        }
        document.add(
                new BinaryDocValuesField(
                        Fields.STANCES, new BytesRef(buffer, 0, out.getPosition())));
    }

    /// Goes to an article, not before the one that it is at; answers whether it has any.
    boolean advance(int article) throws IOException {
        if (!stances.advanceExact(article)) {
            return false;
        }
        BytesRef value = stances.binaryValue();
        document = article;
        bytes = value.bytes;
        at = value.offset;
        end = value.offset + value.length;
        areNumbersRead = false;
        return true;
    }

    /// Goes to the next stance of the article; false after the last.
    boolean next() {
        if (at == end) {
            return false;
        }
        holder = place();
        target = place();
        kind = bytes[at++];
        thousandths = Byte.toUnsignedInt(bytes[at++]) | bytes[at++] << Byte.SIZE;
        return true;
    }

    /// A number as Lucene's `writeVInt` writes it.
    private int place() {
        int place = bytes[at++];
        if (place >= 0) {
            return place;
        }
        place &= 0x7F;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            place |= (next & 0x7F) << shift;
            if (next >= 0) {
                return place;
            }
        }
    }

    /// Of many stances it is not asked whose they are.
    private long number(int place) throws IOException {
        if (!areNumbersRead) {
            readNumbers();
        }
        return numbers[place];
    }

    private void readNumbers() throws IOException {
        if (!parties.advanceExact(document)) {
            throw new CorruptIndexException("stances of nobody", "document " + document);
        }
        int count = parties.docValueCount();
        if (numbers.length < count) {
            numbers = new long[2 * count];
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = parties.nextOrd();
        }
        areNumbersRead = true;
    }

    /// The number of the holder among [#parties].
    public long holder() throws IOException {
        return number(holder);
    }

    /// The number of the target among [#parties].
    public long target() throws IOException {
        return number(target);
    }

    public Polarity polarity() {
        return POLARITIES[kind / BASES.length];
    }

    public Basis basis() {
        return BASES[kind % BASES.length];
    }

    /// Polarity and basis as one number.
    int kind() {
        return kind;
    }

    static int kind(Polarity polarity, Basis basis) {
        return polarity.ordinal() * BASES.length + basis.ordinal();
    }

    /// The confidence in thousandths, which can be added up exactly.
    public int thousandths() {
        return thousandths;
    }

    /// All holders and targets of this part of the index.
    public SortedSetDocValues parties() {
        return parties;
    }
}
