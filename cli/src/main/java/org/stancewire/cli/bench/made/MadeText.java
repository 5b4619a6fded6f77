package org.stancewire.cli.bench.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;

/// A text as it is written, sentence by sentence, with what it says of whom.
final class MadeText {
    private static final Provenance PROVENANCE = new Provenance("made-1", "invented");
    private static final Zipf WORDS = new Zipf(40_000, 1);

    private final RandomGenerator random;
    private final MadeLanguage language;
    private final List<Entity> cast;
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int tokens;

    /// @param cast whom it speaks of, the main ones first
    MadeText(RandomGenerator random, MadeLanguage language, List<Entity> cast) {
        this.random = random;
        this.language = language;
        this.cast = cast;
    }

    /// Writes a headline and answers where it ends.
    int title() {
        mention(cast.getFirst());
        words(5 + random.nextInt(5));
        int end = text.length();
        text.append("\n\n");
        return end;
    }

    void body(int length) {
        int sentences = 0;
        while (tokens < length) {
            sentence();
            sentences++;
            text.append(sentences % 4 == 0 ? "\n\n" : " ");
        }
    }

    private void sentence() {
        double kind = random.nextDouble();
        if (kind < 0.15) {
            stance();
        } else if (kind < 0.25) {
            quote();
        } else if (kind < 0.7) {
            mention(someone());
            words(8 + random.nextInt(20));
        } else {
            capital(word());
            words(8 + random.nextInt(20));
        }
        text.append('.');
    }

    private void stance() {
        Entity holder = someone();
        Entity target = someone();
        Polarity polarity = random.nextInt(5) < 3 ? Polarity.AGAINST : Polarity.FAVOR;
        int start = text.length();
        int first = mention(holder);
        text.append(' ')
                .append(polarity == Polarity.FAVOR ? language.favor() : language.against())
                .append(' ');
        int second = mention(target);
        Span span = new Span(start, text.length());
        words(3 + random.nextInt(12));
        if (!holder.equals(target) && said.add(holder.id() + target.id() + polarity)) {
            stances.add(
                    new Stance(
                            holder.id(),
                            target.id(),
                            first,
                            second,
                            polarity,
                            0.3 + 0.7 * random.nextDouble(),
                            Basis.values()[random.nextInt(3)],
                            List.of(Evidence.at(span, text.toString(), PROVENANCE))));
        }
    }

    private void quote() {
        int start = text.length();
        text.append('“');
        capital(word());
        words(6 + random.nextInt(20));
        text.append(",”");
        int end = text.length();
        text.append(' ');
        int speaker = mention(someone());
        quotes.add(
                new Quote(
                        start,
                        end,
                        List.of(),
                        Quote.Kind.DIRECT,
                        mentions.get(speaker).entity(),
                        speaker,
                        null,
                        null,
                        PROVENANCE));
    }

    /// The first of the cast are the most spoken of.
    private Entity someone() {
        return cast.get(Math.min(random.nextInt(cast.size()), random.nextInt(cast.size())));
    }

    private int mention(Entity entity) {
        int start = text.length();
        text.append(entity.name());
        tokens += 2;
        Tone tone = Tone.values()[Math.max(0, random.nextInt(6) - 3)];
        mentions.add(
                new Mention(
                        start,
                        text.length(),
                        entity.type(),
                        entity.id(),
                        0.5 + 0.5 * random.nextDouble(),
                        tone,
                        0.5,
                        PROVENANCE));
        return mentions.size() - 1;
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            text.append(' ').append(word());
        }
        tokens += count;
    }

    private void capital(String word) {
        text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        tokens++;
    }

    private String word() {
        return language.words().get(WORDS.draw(random));
    }

    String text() {
        return text.toString().stripTrailing();
    }

    /// Whom it may speak of.
    List<Entity> entities() {
        return cast;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Quote> quotes() {
        return quotes;
    }

    /// The most certain first.
    List<Stance> stances() {
        return stances.stream()
                .sorted((a, b) -> Double.compare(b.confidence(), a.confidence()))
                .toList();
    }
}
