package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Basis;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Span;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;

/// Takes invented articles through an index in a temporary folder and deletes it.
final class Rehearsal {
    private static final int ARTICLES = 4;
    private static final Provenance INVENTED = new Provenance("rehearsal", "invented");

    private Rehearsal() {}

    static void run() {
        try {
            Path folder = Files.createTempDirectory("stancewire-rehearsal");
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                LuceneFeedWriter writer = new LuceneFeedWriter(index);
                for (int i = 0; i < ARTICLES; i++) {
                    writer.put(article(i, i % 2 == 0 ? "en" : "ru"));
                    writer.show();
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EnrichedArticle article(int i, String language) {
        String text = language.equals("en") ? "Ann praised Oz." : "Анна похвалила Оз.";
        String hash = Integer.toString(i);
        Article article =
                new Article("a", hash, null, null, "s", null, null, List.of(), text, List.of());
        Span all = new Span(0, text.length());
        Stance stance =
                new Stance(
                        "person:ann",
                        "country:oz",
                        0,
                        null,
                        Polarity.FAVOR,
                        1,
                        Basis.REPORTED,
                        List.of(Evidence.at(all, text, INVENTED)));
        Mention mention =
                new Mention(0, 3, EntityType.PERSON, "person:ann", 1, Tone.NEUTRAL, 1, INVENTED);
        Entity entity = new Entity("person:ann", "Ann", EntityType.PERSON);
        return new EnrichedArticle(
                article,
                Instant.EPOCH,
                Position.START,
                new Annotations(
                        language,
                        List.of(mention),
                        List.of(entity),
                        List.of(),
                        List.of(),
                        List.of(stance),
                        "rehearsal"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
