package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.RUSSIA;
import static org.stancewire.query.TestArticle.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.analysis.entity.EntityIds;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.FeedItem;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;

class QuestionsTest {
    @TempDir Path folder;

    @Test
    void asksHolderTargetAndPolarityOfOneStance() throws Exception {
        try (IndexFixture index =
                IndexFixture.in(folder)
                        .with(
                                article(
                                        "crossed",
                                        a ->
                                                a.stance(PUTIN, Polarity.FAVOR, NATO)
                                                        .stance(PUTIN, Polarity.AGAINST, HAFTAR)
                                                        .stance(HAFTAR, Polarity.AGAINST, NATO)),
                                article("one", a -> a.stance(PUTIN, Polarity.AGAINST, NATO)))) {
            assertThat(index.ids(stance(PUTIN, Polarity.AGAINST, NATO), 20)).containsExactly("one");
            assertThat(index.ids(stance(PUTIN, null, NATO), 20)).containsExactly("crossed", "one");
            assertThat(index.ids(stance(null, Polarity.AGAINST, NATO), 20))
                    .containsExactly("crossed", "one");
            assertThat(index.ids(stance(NATO, null, null), 20)).isEmpty();
        }
    }

    @Test
    void findsAnEntityUnderEachOfItsIds() throws Exception {
        Entity old = new Entity("person:haftar", "Haftar", EntityType.PERSON);
        KnownEntities known =
                new KnownEntities(
                        List.of(
                                new CatalogueEntry(
                                        HAFTAR, List.of("Khalifa Haftar"), List.of(old.id()))));
        try (IndexFixture index =
                IndexFixture.in(folder, known)
                        .with(
                                article("new", a -> a.stance(HAFTAR, Polarity.AGAINST, NATO)),
                                article("old", a -> a.stance(old, Polarity.AGAINST, NATO)))) {
            for (Entity asked : List.of(HAFTAR, old)) {
                assertThat(index.ids(entities(asked), 20)).containsExactly("new", "old");
                assertThat(index.ids(stance(asked, Polarity.AGAINST, NATO), 20))
                        .containsExactly("new", "old");
            }
        }
    }

    /// The catalogue once wrote him with another letter, so that his id changed.
    @Test
    void findsArticlesUnderTheIdThatAnEntityOfTheCatalogueHadBefore() throws Exception {
        Entity old =
                new Entity("person:micheil-saakashvili", "Micheil Saakashvili", EntityType.PERSON);
        Entity now =
                new Entity("person:mikheil-saakashvili", "Mikheil Saakashvili", EntityType.PERSON);
        KnownEntities known = new KnownEntities(Catalogue.load());
        try (IndexFixture index =
                IndexFixture.in(folder, known)
                        .with(
                                article("old", a -> a.stance(old, Polarity.AGAINST, RUSSIA)),
                                article("new", a -> a.stance(NATO, Polarity.FAVOR, now)))) {
            for (Entity asked : List.of(old, now)) {
                assertThat(index.ids(entities(asked), 20)).containsExactly("new", "old");
                assertThat(index.ids(stance(asked, Polarity.AGAINST, RUSSIA), 20))
                        .containsExactly("old");
                assertThat(index.ids(stance(NATO, Polarity.FAVOR, asked), 20))
                        .containsExactly("new");
            }
        }
    }

    @Test
    void findsArticlesFromBeforeTheirEntityWasListed(@TempDir Path other) throws Exception {
        String unlisted = EntityIds.ofUnknown(EntityType.PERSON, "Orla Fenwick", "en");
        Entity old = new Entity(unlisted, "Orla Fenwick", EntityType.PERSON);
        Entity now = new Entity("person:orla-fenwick", "Orla Fenwick", EntityType.PERSON);
        Path mine = Files.writeString(other.resolve("mine.txt"), "[people]\nOrla Fenwick\n");
        KnownEntities known = new KnownEntities(Catalogue.load(List.of(mine)));
        try (IndexFixture index =
                IndexFixture.in(folder, known)
                        .with(
                                article("old", a -> a.entity(old)),
                                article("new", a -> a.entity(now)))) {
            assertThat(unlisted).isNotEqualTo(now.id());
            assertThat(index.ids(entities(now), 20)).containsExactly("new", "old");
            assertThat(index.ids(entities(old), 20)).containsExactly("new", "old");
        }
    }

    /// Every answer equals what a plain loop over all articles finds.
    @Test
    void hidesStancesThatAreNotSureEnough() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.writer()
                    .put(
                            article(
                                    "one",
                                    a -> {
                                        a.stance(PUTIN, Polarity.AGAINST, NATO, 0.3);
                                        a.stance(HAFTAR, Polarity.FAVOR, RUSSIA, 0.9);
                                    }));
            index.writer().show();
            Question sure = stance(PUTIN, Polarity.AGAINST, NATO);
            assertThat(index.ids(sure, 10)).isEmpty();
            Question any =
                    new Question(List.of(), sure.stance(), null, null, null, null, List.of(), 0.3);
            assertThat(index.ids(any, 10)).containsExactly("one");
            PageRequest page = new PageRequest(10, null);
            assertThat(index.feed().find(any, page).articles().getFirst().stances()).hasSize(2);
            assertThat(index.feed().find(Question.EVERYTHING, page).articles().getFirst().stances())
                    .extracting(Stance::holder)
                    .containsExactly(HAFTAR.id());
        }
    }

    @Test
    void agreesWithALoopOverAllArticles() throws Exception {
        Random random = new Random(7);
        Map<String, EnrichedArticle> feed = new LinkedHashMap<>();
        try (IndexFixture index = IndexFixture.in(folder)) {
            for (int i = 0; i < 600; i++) {
                EnrichedArticle article = randomArticle(random, i);
                index.writer().put(article);
                feed.put(article.article().id(), article);
                if (random.nextInt(40) == 0) {
                    index.writer().show();
                }
            }
            index.writer().show();
            for (int i = 0; i < 300; i++) {
                Question question = randomQuestion(random);
                List<String> expected =
                        feed.values().stream()
                                .filter(a -> matches(question, a))
                                .sorted(
                                        Comparator.comparing(FeedItem::time)
                                                .reversed()
                                                .thenComparing(a -> a.article().id()))
                                .map(a -> a.article().id())
                                .toList();
                assertThat(index.ids(question, 1 + random.nextInt(50)))
                        .as(question.toString())
                        .isEqualTo(expected);
                FeedPage page = index.feed().find(question, new PageRequest(1, null));
                assertThat(page.total()).as(question.toString()).isEqualTo(expected.size());
            }
        }
    }

    private static final List<Entity> ENTITIES = List.of(PUTIN, HAFTAR, NATO, LIBYA, RUSSIA);
    private static final List<String> SOURCES = List.of("Example Times", "Пример");
    private static final List<String> LANGUAGES = List.of("en", "ru", "xx");

    private static EnrichedArticle randomArticle(Random random, int number) {
        return article(
                "a" + random.nextInt(500),
                a -> {
                    a.hash("h" + number).language(pick(random, LANGUAGES));
                    a.received(Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1000)));
                    if (random.nextBoolean()) {
                        a.published("2024-01-%02d".formatted(1 + random.nextInt(28)));
                    }
                    a.source(random.nextInt(3) == 0 ? null : pick(random, SOURCES));
                    for (int i = random.nextInt(4); i > 0; i--) {
                        a.entity(pick(random, ENTITIES));
                    }
                    for (int i = random.nextInt(4); i > 0; i--) {
                        a.stance(
                                pick(random, ENTITIES),
                                pick(random, List.of(Polarity.values())),
                                pick(random, ENTITIES),
                                random.nextInt(1001) / 1000.0);
                    }
                });
    }

    private static Question randomQuestion(Random random) {
        StanceFilter stance =
                random.nextBoolean()
                        ? null
                        : new StanceFilter(
                                maybe(random, ENTITIES) instanceof Entity e ? e.id() : null,
                                pick(random, ENTITIES).id(),
                                maybe(random, List.of(Polarity.values())));
        return new Question(
                maybe(random, ENTITIES) instanceof Entity e ? List.of(e.id()) : List.of(),
                stance,
                maybe(random, LANGUAGES),
                maybe(random, SOURCES),
                random.nextInt(3) > 0 ? null : Instant.parse("2024-01-10T00:00:00Z"),
                random.nextInt(3) > 0 ? null : Instant.parse("2024-01-20T23:59:59.999Z"),
                List.of(),
                random.nextInt(1001) / 1000.0);
    }

    private static boolean matches(Question question, EnrichedArticle a) {
        List<String> ids = a.annotations().entities().stream().map(Entity::id).toList();
        Instant time = FeedItem.time(a);
        String source = a.article().source();
        return ids.containsAll(question.entities())
                && (question.stance() == null
                        || a.annotations().stances().stream()
                                .filter(s -> s.confidence() >= question.minConfidence())
                                .anyMatch(s -> matches(question.stance(), s)))
                && (question.language() == null
                        || question.language().equals(a.annotations().language()))
                && (question.source() == null
                        || source != null
                                && source.toLowerCase(Locale.ROOT)
                                        .equals(question.source().toLowerCase(Locale.ROOT)))
                && (question.from() == null || !time.isBefore(question.from()))
                && (question.to() == null || !time.isAfter(question.to()));
    }

    private static boolean matches(StanceFilter asked, Stance stance) {
        return (asked.holder() == null || asked.holder().equals(stance.holder()))
                && (asked.target() == null || asked.target().equals(stance.target()))
                && (asked.polarity() == null || asked.polarity() == stance.polarity());
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> @Nullable T maybe(Random random, List<T> all) {
        return random.nextBoolean() ? pick(random, all) : null;
    }

    private static Question entities(Entity... entities) {
        return new Question(
                List.of(entities).stream().map(Entity::id).toList(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Question.SURE);
    }

    private static Question stance(
            @Nullable Entity holder, @Nullable Polarity polarity, @Nullable Entity target) {
        return new Question(
                List.of(),
                new StanceFilter(
                        holder == null ? null : holder.id(),
                        target == null ? null : target.id(),
                        polarity),
                null,
                null,
                null,
                null,
                List.of(),
                Question.SURE);
    }
}
