package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.evaluate.GoldText.Gold;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;

/// Annotations made by hand: mentions are the words of a text that begin with a capital letter.
final class Said {
    private static final Provenance BY_HAND = new Provenance("test", "by hand");

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();

    private Said(String text) {
        this.text = text;
    }

    static Said of(String text, Tone... tones) {
        Said said = new Said(text);
        for (Span span : names(text)) {
            int m = said.mentions.size();
            Tone tone = m < tones.length ? tones[m] : Tone.NEUTRAL;
            String id = "id:" + span.in(text);
            said.mentions.add(
                    new Mention(
                            span.start(), span.end(), EntityType.PERSON, id, 1, tone, 1, BY_HAND));
        }
        return said;
    }

    /// @param holder a mention, or null where only the entity of the one named is known
    Said stance(@Nullable Integer holder, String name, int target, Polarity polarity, double sure) {
        Evidence evidence = Evidence.at(new Span(0, 1), text, BY_HAND);
        stances.add(
                new Stance(
                        "id:" + name,
                        "id:" + mentions.get(target).in(text),
                        holder,
                        target,
                        polarity,
                        sure,
                        Basis.REPORTED,
                        List.of(evidence)));
        return this;
    }

    Said quote(String words, @Nullable String source) {
        int start = text.indexOf(words);
        quotes.add(
                new Quote(
                        start,
                        start + words.length(),
                        List.of(),
                        Quote.Kind.DIRECT,
                        null,
                        null,
                        source == null ? null : span(text, source),
                        null,
                        BY_HAND));
        return this;
    }

    Annotations annotations() {
        List<Entity> entities =
                mentions.stream()
                        .map(m -> new Entity("id:" + m.in(text), m.in(text), EntityType.PERSON))
                        .distinct()
                        .toList();
        return new Annotations("en", mentions, entities, List.of(), quotes, stances, "test");
    }

    /// The text with its mentions, as a file of right answers gives it.
    static GoldText gold(String text) {
        return new GoldText(
                JsonNodeFactory.instance.numberNode(1),
                text,
                "en",
                names(text).stream().map(span -> new Gold(span, null, null, null)).toList());
    }

    static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static List<Span> names(String text) {
        List<Span> names = new ArrayList<>();
        int start = 0;
        for (String word : text.split("[ .]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                names.add(new Span(start, start + word.length()));
            }
            start += word.length() + 1;
        }
        return names;
    }
}
