package org.stancewire.query.lucene.outline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Part;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Span;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;
import org.stancewire.query.search.hit.Outline;
import org.stancewire.query.search.hit.Snippet;
import org.stancewire.query.search.hit.Why;

/// Reads one outline, as [OutlineWriter] wrote it.
final class OutlineReader {
    private static final Part.Kind[] KINDS = Part.Kind.values();
    private static final EntityType[] TYPES = EntityType.values();
    private static final Tone[] TONES = Tone.values();
    private static final Polarity[] POLARITIES = Polarity.values();
    private static final Basis[] BASES = Basis.values();

    private final byte[] bytes;
    private final ByteArrayDataInput in;
    private final List<String> known = new ArrayList<>(64);

    OutlineReader(BytesRef value) {
        bytes = value.bytes;
        in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
    }

    Outline read() {
        String id = string();
        String title = stringOrNull();
        String url = stringOrNull();
        String source = stringOrNull();
        String published = stringOrNull();
        Instant received = Instant.ofEpochSecond(in.readLong(), in.readVInt());
        String language = string();
        List<String> authors = list(this::string);
        String subscription = stringOrNull();
        List<Part> parts = list(() -> part(span()));
        List<Why.Mentioned> mentions = list(() -> mention(span()));
        List<Outline.Said> quotes = list(() -> quote(span()));
        List<Entity> entities = list(() -> new Entity(string(), string(), choice(TYPES)));
        List<Stance> stances = list(this::stance);
        Position position = position();
        return new Outline(
                id,
                title,
                url,
                source,
                published == null ? null : new PublishedAt(published),
                received,
                language,
                authors,
                subscription,
                parts,
                beginning(mentions),
                mentions,
                quotes,
                entities,
                stances,
                position);
    }

    private Part part(Span at) {
        return new Part(at.start(), at.end(), choice(KINDS));
    }

    private Why.Mentioned mention(Span at) {
        return new Why.Mentioned(
                at.start(), at.end(), string(), stringOrNull(), choiceOrNull(TYPES), choice(TONES));
    }

    private Outline.Said quote(Span at) {
        return new Outline.Said(at.start(), at.end(), stringOrNull());
    }

    private Stance stance() {
        return new Stance(
                string(),
                string(),
                number(),
                number(),
                choice(POLARITIES),
                Double.longBitsToDouble(in.readLong()),
                choice(BASES),
                list(() -> evidence(span())));
    }

    private Evidence evidence(Span at) {
        return new Evidence(
                at.start(),
                at.end(),
                string(),
                new Provenance(
                        string(),
                        string(),
                        list(() -> new Provenance.Rejected(string(), string()))));
    }

    private Position position() {
        TreeMap<Integer, Long> offsets = new TreeMap<>();
        for (int left = in.readVInt(); left > 0; left--) {
            offsets.put(in.readVInt(), in.readVLong());
        }
        return new Position(offsets);
    }

    private @Nullable Snippet beginning(List<Why.Mentioned> mentions) {
        String text = stringOrNull();
        return text == null ? null : Snippet.of(span(), text, mentions, List.of());
    }

    private Span span() {
        int start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    private @Nullable Integer number() {
        int number = in.readVInt();
        return number == 0 ? null : (Integer) (number - 1);
    }

    private <T extends Enum<T>> T choice(T[] choices) {
        return choices[in.readVInt() - 1];
    }

    private <T extends Enum<T>> @Nullable T choiceOrNull(T[] choices) {
        int choice = in.readVInt();
        return choice == 0 ? null : choices[choice - 1];
    }

    private <T> List<T> list(Supplier<T> item) {
        int size = in.readVInt();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    private String string() {
        return string(in.readVInt());
    }

    private @Nullable String stringOrNull() {
        int which = in.readVInt();
        return which == 0 ? null : string(which);
    }

    private String string(int which) {
        if (which > 1) {
            return known.get(which - 2);
        }
        int length = in.readVInt();
        String string = new String(bytes, in.getPosition(), length, StandardCharsets.UTF_8);
        in.skipBytes(length);
        known.add(string);
        return string;
    }
}
