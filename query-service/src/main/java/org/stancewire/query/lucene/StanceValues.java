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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
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
    private final ByteArrayDataInput bytes = new ByteArrayDataInput();
    private long[] numbers = new long[8];
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
                out.writeByte(
                        (byte)
                                (stance.polarity().ordinal() * BASES.length
                                        + stance.basis().ordinal()));
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
    boolean advance(int document) throws IOException {
        if (!stances.advanceExact(document) || !parties.advanceExact(document)) {
            return false;
        }
        int count = parties.docValueCount();
        if (numbers.length < count) {
            numbers = new long[2 * count];
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = parties.nextOrd();
        }
        BytesRef value = stances.binaryValue();
        bytes.reset(value.bytes, value.offset, value.length);
        return true;
    }

    /// Goes to the next stance of the article; false after the last.
    boolean next() {
        if (bytes.eof()) {
            return false;
        }
        holder = bytes.readVInt();
        target = bytes.readVInt();
        kind = bytes.readByte();
        thousandths = bytes.readShort();
        return true;
    }

    /// The number of the holder among [#parties].
    public long holder() {
        return numbers[holder];
    }

    /// The number of the target among [#parties].
    public long target() {
        return numbers[target];
    }

    public Polarity polarity() {
        return POLARITIES[kind / BASES.length];
    }

    public Basis basis() {
        return BASES[kind % BASES.length];
    }

    public double confidence() {
        return thousandths / 1000.0;
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
