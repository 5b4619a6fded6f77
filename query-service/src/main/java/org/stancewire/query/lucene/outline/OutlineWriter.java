package org.stancewire.query.lucene.outline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Part;
import org.stancewire.contract.Position;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Spanned;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.hit.Outline;
import org.stancewire.query.search.hit.Snippet;
import org.stancewire.query.search.hit.Why;

/// Writes one outline, as [OutlineReader] reads it.
final class OutlineWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    private final OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);
    private final Map<String, Integer> known = new HashMap<>();

    private interface Item<T> {
        void write(T item) throws IOException;
    }

    byte[] write(Outline outline) throws IOException {
        string(outline.id());
        string(outline.title());
        string(outline.url());
        string(outline.source());
        PublishedAt published = outline.publishedAt();
        string(published == null ? null : published.value());
        instant(outline.receivedAt());
        string(outline.language());
        list(outline.authors(), this::string);
        string(outline.subscription());
        list(outline.parts(), this::part);
        list(outline.mentions(), this::mention);
        list(outline.quotes(), this::quote);
        list(outline.entities(), this::entity);
        list(outline.stances(), this::stance);
        position(outline.position());
        beginning(outline.beginning());
        return bytes.toByteArray();
    }

    private void part(Part part) throws IOException {
        span(part);
        choice(part.kind());
    }

    private void mention(Why.Mentioned mention) throws IOException {
        span(mention);
        string(mention.text());
        string(mention.entity());
        choice(mention.type());
        choice(mention.tone());
    }

    private void quote(Outline.Said quote) throws IOException {
        span(quote);
        string(quote.speaker());
    }

    private void entity(Entity entity) throws IOException {
        string(entity.id());
        string(entity.name());
        choice(entity.type());
    }

    private void stance(Stance stance) throws IOException {
        string(stance.holder());
        string(stance.target());
        number(stance.holderMention());
        number(stance.targetMention());
        choice(stance.polarity());
        out.writeLong(Double.doubleToLongBits(stance.confidence()));
        choice(stance.basis());
        list(stance.evidence(), this::evidence);
    }

    private void evidence(Evidence evidence) throws IOException {
        span(evidence);
        string(evidence.text());
        Provenance provenance = evidence.provenance();
        string(provenance.model());
        string(provenance.reason());
        list(provenance.rejected(), this::rejected);
    }

    private void rejected(Provenance.Rejected rejected) throws IOException {
        string(rejected.entity());
        string(rejected.reason());
    }

    private void position(Position position) throws IOException {
        out.writeVInt(position.offsets().size());
        for (Map.Entry<Integer, Long> each : position.offsets().entrySet()) {
            out.writeVInt(each.getKey());
            out.writeVLong(each.getValue());
        }
    }

    /// The mentions in it are known by their places.
    private void beginning(@Nullable Snippet snippet) throws IOException {
        string(snippet == null ? null : snippet.text());
        if (snippet != null) {
            span(snippet);
        }
    }

    private void instant(Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeVInt(instant.getNano());
    }

    private void span(Spanned span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.end() - span.start());
    }

    private void number(@Nullable Integer number) throws IOException {
        out.writeVInt(number == null ? 0 : number + 1);
    }

    private void choice(@Nullable Enum<?> choice) throws IOException {
        out.writeVInt(choice == null ? 0 : choice.ordinal() + 1);
    }

    private <T> void list(List<T> items, Item<T> item) throws IOException {
        out.writeVInt(items.size());
        for (T each : items) {
            item.write(each);
        }
    }

    private void string(@Nullable String string) throws IOException {
        Integer before = string == null ? null : known.get(string);
        if (string == null || before != null) {
            out.writeVInt(before == null ? 0 : before + 2);
            return;
        }
        known.put(string, known.size());
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        out.writeVInt(1);
        out.writeVInt(utf8.length);
        out.writeBytes(utf8, utf8.length);
    }
}
