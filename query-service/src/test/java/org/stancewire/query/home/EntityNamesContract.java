package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.RUSSIA;
import static org.stancewire.query.TestArticle.article;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.query.Ask;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameQuestion;
import org.stancewire.query.search.Question;

public abstract class EntityNamesContract extends HomeContract {
    private static final Entity PUTINA =
            new Entity("person:lyudmila-putina", "Lyudmila Putina", EntityType.PERSON);
    private static final Entity FORMER =
            new Entity("person:general-haftar", "General Haftar", EntityType.PERSON);
    private static final KnownEntities KNOWN =
            new KnownEntities(
                    List.of(
                            new CatalogueEntry(
                                    HAFTAR,
                                    List.of("Khalifa Haftar", "Халифа Хафтар", "خليفة حفتر"),
                                    List.of(FORMER.id())),
                            new CatalogueEntry(
                                    RUSSIA,
                                    List.of("Russia", "Россия", "Russland", "Russian Federation"),
                                    List.of()),
                            new CatalogueEntry(LIBYA, List.of("Libya", "Ливия"), List.of())));

    @Test
    void forgetsTheNamesOfADeletedArticleAtOnce() throws Exception {
        Entity quill = new Entity("person:zora-quill", "Zora Quill", EntityType.PERSON);
        Entity abe = new Entity("person:fort", "Abe Fort", EntityType.PERSON);
        Entity ben = new Entity("person:fort", "Ben Fort", EntityType.PERSON);
        try (Home index = home()) {
            index.with(
                    article(
                            "a",
                            a ->
                                    a.text("Zora Quill met Abe Fort.")
                                            .mention("Zora Quill", quill)
                                            .mention("Abe Fort", abe)),
                    article("b", a -> a.text("Ben Fort came late.").mention("Ben Fort", ben)));
            assertThat(found(index, "Zora", 10)).isEqualTo("person:zora-quill=1");
            assertThat(index.feed().entity(abe.id())).hasValue(abe);
            index.remove("a/h1");
            index.show();
            assertThat(found(index, "Zora", 10)).isEmpty();
            assertThat(found(index, "Fort", 10)).isEqualTo("person:fort=1");
            assertThat(index.feed().entity(abe.id())).hasValue(ben);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    haftar          | person:khalifa-haftar=2
                    Хафтар          | person:khalifa-haftar=2
                    خليفة حفتر      | person:khalifa-haftar=2
                    Hafter          | person:khalifa-haftar=2
                    Khaftar         | person:khalifa-haftar=2
                    khalifa haf     | person:khalifa-haftar=2
                    hAF             | person:khalifa-haftar=2
                    putin           | person:vladimir-putin=3 person:lyudmila-putina=1
                    Путин           | person:vladimir-putin=3 person:lyudmila-putina=1
                    Vladimir Putin  | person:vladimir-putin=3
                    Lyudmila        | person:lyudmila-putina=1
                    Russland        | country:ru=0
                    federation      | country:ru=0
                    Ливия           | country:ly=1
                    Nobody Atall    | ``
                    !!!             | ``
                    """,
            quoteCharacter = '`')
    void findsAnEntityBySpellingAndScript(String typed, String expected) throws Exception {
        try (Home index = filled()) {
            assertThat(found(index, typed, 10)).isEqualTo(expected);
        }
    }

    @Test
    void listsTheMostMentionedWhereNothingIsTyped() throws Exception {
        try (Home index = filled()) {
            assertThat(found(index, "", 3))
                    .isEqualTo("person:vladimir-putin=3 person:khalifa-haftar=2 country:ly=1");
        }
    }

    @Test
    void countsCurrentRevisionsOnly() throws Exception {
        try (Home index = filled()) {
            index.with(article("1", a -> a.hash("h2").text("Nobody is left.")));
            assertThat(found(index, "Vladimir Putin", 10)).isEqualTo("person:vladimir-putin=2");
        }
    }

    @Test
    void namesAnEntityThatTheCatalogueDoesNotHave() throws Exception {
        try (Home index = filled()) {
            assertThat(index.feed().entities(NameQuestion.of("nato"), 10))
                    .containsExactly(new FoundEntity(NATO, 1));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    putin  | PERSON       |                        | person:vladimir-putin=3 person:lyudmila-putina=1
                    putin  | LOCATION     |                        | ``
                    ``     | ORGANIZATION |                        | organization:nato=1
                    putin  | PERSON       | entity=country:ly      | person:vladimir-putin=0 person:lyudmila-putina=0
                    ``     | PERSON       | q=General NEAR Haftar  | person:khalifa-haftar=1
                    haftar | PERSON       | entity=organization:nato | person:khalifa-haftar=1
                    """,
            quoteCharacter = '`')
    void asksForAKindAndCountsInSomeArticles(
            String typed, EntityType type, String among, String expected) throws Exception {
        try (Home index = filled()) {
            Question question = Ask.question(among == null ? "" : among);
            NameQuestion name = new NameQuestion(typed, List.of(type), question);
            assertThat(written(index.feed().entities(name, 10))).startsWith(expected);
        }
    }

    private Home filled() {
        return home(KNOWN)
                .with(
                        article("1", a -> a.text("Putin spoke").mention("Putin", PUTIN)),
                        article(
                                "2",
                                a ->
                                        a.text("Lyudmila Putina and Vladimir Putin, the president")
                                                .mention("Vladimir Putin", PUTIN)
                                                .mention("president", PUTIN)
                                                .mention("Lyudmila Putina", PUTINA)),
                        article(
                                "3",
                                a ->
                                        a.text("Путин встретил Хафтара")
                                                .mention("Путин", PUTIN)
                                                .mention("Хафтара", HAFTAR)),
                        article(
                                "4",
                                a ->
                                        a.text("General Haftar left Libya for NATO")
                                                .mention("General Haftar", FORMER)
                                                .mention("Libya", LIBYA)
                                                .mention("NATO", NATO)));
    }

    private static String found(Home index, String typed, int limit) {
        return written(index.feed().entities(NameQuestion.of(typed), limit));
    }

    private static String written(List<FoundEntity> found) {
        return found.stream()
                .map(f -> f.entity().id() + "=" + f.count())
                .collect(Collectors.joining(" "));
    }
}
