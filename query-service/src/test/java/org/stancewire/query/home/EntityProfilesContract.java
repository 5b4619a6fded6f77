package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;
import org.stancewire.query.Ask;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.profile.EntityProfile;
import org.stancewire.query.search.profile.EntityProfile.Called;
import org.stancewire.query.search.profile.EntityProfiles;
import org.stancewire.query.search.quote.Quotes;

public abstract class EntityProfilesContract extends HomeContract {
    private static final Entity FORMER =
            new Entity("person:general-haftar", "General Haftar", EntityType.PERSON);
    private static final KnownEntities KNOWN =
            new KnownEntities(
                    List.of(
                            new CatalogueEntry(
                                    HAFTAR,
                                    List.of("Khalifa Haftar", "Халифа Хафтар"),
                                    List.of(FORMER.id()))));

    @Test
    void showsNamesTimesAndCompany() throws Exception {
        try (Home index = filled()) {
            EntityProfile haftar = profile(index, HAFTAR.id(), "").orElseThrow();
            assertThat(haftar.entity()).isEqualTo(HAFTAR);
            assertThat(haftar.formerly()).containsExactly(FORMER.id());
            assertThat(haftar.names()).containsExactly("Khalifa Haftar", "Халифа Хафтар");
            assertThat(haftar.called())
                    .containsExactly(
                            new Called("General Haftar", "en", 1),
                            new Called("Haftar", "en", 1),
                            new Called("Хафтар", "ru", 1));
            assertThat(haftar.count()).isEqualTo(3);
            assertThat(haftar.firstSeen()).extracting("id").isEqualTo("first");
            assertThat(haftar.lastSeen()).extracting("id").isEqualTo("last");
            assertThat(haftar.mentionedWith())
                    .containsExactly(new FoundEntity(LIBYA, 2), new FoundEntity(PUTIN, 1));
        }
    }

    @Test
    void showsQuotesAndStances() throws Exception {
        try (Home index = filled()) {
            EntityProfile haftar = profile(index, HAFTAR.id(), "").orElseThrow();
            assertThat(haftar.quoted().count()).isEqualTo(1);
            assertThat(Objects.requireNonNull(haftar.quoted().newest()).text())
                    .isEqualTo("we march");
            assertThat(haftar.asHolder().against()).containsExactly(new FoundEntity(LIBYA, 1));
            assertThat(haftar.asHolder().favor()).isEmpty();
            assertThat(haftar.asTarget().favor()).containsExactly(new FoundEntity(PUTIN, 1));
        }
    }

    @Test
    void isFoundByAFormerIdToo() throws Exception {
        try (Home index = filled()) {
            assertThat(profile(index, FORMER.id(), "")).isEqualTo(profile(index, HAFTAR.id(), ""));
        }
    }

    @Test
    void looksOnlyAtTheArticlesAskedFor() throws Exception {
        try (Home index = filled()) {
            EntityProfile haftar = profile(index, HAFTAR.id(), "language=ru").orElseThrow();
            assertThat(haftar.count()).isEqualTo(1);
            assertThat(haftar.mentionedWith()).containsExactly(new FoundEntity(PUTIN, 1));
            assertThat(haftar.quoted().count()).isZero();
            EntityProfile never = profile(index, HAFTAR.id(), "to=1999-01-01").orElseThrow();
            assertThat(never.count()).isZero();
            assertThat(never.firstSeen()).isNull();
        }
    }

    @Test
    void knowsNobodyWhomNeitherCatalogueNorArticleHas() throws Exception {
        try (Home index = filled()) {
            assertThat(profile(index, NATO.id(), "")).isEmpty();
            index.remove("last/h1");
            index.show();
            assertThat(profile(index, PUTIN.id(), "")).isEmpty();
        }
    }

    private Home filled() {
        return home(KNOWN)
                .with(
                        article(
                                "first",
                                a ->
                                        a.text("General Haftar hates Libya")
                                                .published("2001-01-01")
                                                .mention("General Haftar", FORMER)
                                                .mention("Libya", LIBYA)
                                                .stance(FORMER, Polarity.AGAINST, LIBYA)),
                        article(
                                "middle",
                                a ->
                                        a.text("Haftar said we march, in Libya")
                                                .published("2002-01-01")
                                                .mention("Haftar", HAFTAR)
                                                .mention("Libya", LIBYA)
                                                .quote("we march", HAFTAR)),
                        article(
                                "last",
                                a ->
                                        a.text("Путин за: Хафтар")
                                                .language("ru")
                                                .published("2003-01-01")
                                                .mention("Путин", PUTIN)
                                                .mention("Хафтар", HAFTAR)
                                                .stance(PUTIN, Polarity.FAVOR, HAFTAR)),
                        article("other", a -> a.text("Libya").mention("Libya", LIBYA)));
    }

    private static Optional<EntityProfile> profile(Home index, String id, String among) {
        Quotes quotes = new Quotes(index.feed(), KNOWN, new WordTerms());
        return new EntityProfiles(index.feed(), KNOWN, quotes).of(id, Ask.question(among), 10);
    }
}
