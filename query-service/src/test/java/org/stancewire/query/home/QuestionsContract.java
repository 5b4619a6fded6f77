package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.RUSSIA;
import static org.stancewire.query.TestArticle.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.analysis.entity.EntityIds;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;
import org.stancewire.query.Ask;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;

public abstract class QuestionsContract extends HomeContract {
    @Test
    void asksHolderTargetAndPolarityOfOneStance() throws Exception {
        try (Home index =
                home().with(
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
        try (Home index =
                home(known)
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
        try (Home index =
                home(known)
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
        try (Home index =
                home(known)
                        .with(
                                article("old", a -> a.entity(old)),
                                article("new", a -> a.entity(now)))) {
            assertThat(unlisted).isNotEqualTo(now.id());
            assertThat(index.ids(entities(now), 20)).containsExactly("new", "old");
            assertThat(index.ids(entities(old), 20)).containsExactly("new", "old");
        }
    }

    @Test
    void hidesStancesThatAreNotSureEnough() throws Exception {
        try (Home index =
                home().with(
                                article(
                                        "one",
                                        a ->
                                                a.stance(PUTIN, Polarity.AGAINST, NATO, 0.3)
                                                        .stance(
                                                                HAFTAR,
                                                                Polarity.FAVOR,
                                                                RUSSIA,
                                                                0.9)))) {
            Question sure = stance(PUTIN, Polarity.AGAINST, NATO);
            assertThat(index.ids(sure, 10)).isEmpty();
            Question any =
                    Ask.question(
                            "holder=" + PUTIN.id() + "&target=" + NATO.id() + "&minConfidence=0.3");
            assertThat(index.ids(any, 10)).containsExactly("one");
            PageRequest page = PageRequest.first(Order.NEWEST, 10);
            assertThat(index.feed().find(any, page).articles().getFirst().stances()).hasSize(2);
            assertThat(index.feed().find(Question.EVERYTHING, page).articles().getFirst().stances())
                    .extracting(Stance::holder)
                    .containsExactly(HAFTAR.id());
        }
    }

    private static Question entities(Entity entity) {
        return Ask.question("entity=" + entity.id());
    }

    private static Question stance(
            @Nullable Entity holder, @Nullable Polarity polarity, @Nullable Entity target) {
        return Ask.question(
                Stream.of(
                                holder == null ? "" : "holder=" + holder.id(),
                                polarity == null ? "" : "polarity=" + polarity,
                                target == null ? "" : "target=" + target.id())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("&")));
    }
}
