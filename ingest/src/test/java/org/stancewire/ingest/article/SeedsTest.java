package org.stancewire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;

/// The four texts of `../shared/seeds`, where that folder is there.
class SeedsTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    void readsTheFirstLineOf000AsItsTitle() throws IOException {
        Article article = seed("000_a5817be922005112.txt");
        assertThat(article.title())
                .startsWith("Russia warning: ")
                .endsWith(" migrant centre attack");
        assertStates(article, null, null);
        assertThat(article.parts()).extracting(Part::kind).containsExactly(Part.Kind.TITLE);
    }

    @Test
    void readsTheDateOf001AndItsGallery() throws IOException {
        Article article = seed("001_f1790df0d486af09.txt");
        assertThat(article.title()).isNull();
        assertStates(article, "2017-02-22", null);
        assertThat(words(article, Part.Kind.DATELINE)).containsExactly("date 2017-02-22");
        assertThat(words(article, Part.Kind.CAPTION)).hasSize(12);
        assertThat(article.parts()).hasSize(13);
    }

    @Test
    void readsTheHeadOf002() throws IOException {
        Article article = seed("002_f2c2a97fb29abcbd.txt");
        assertThat(article.title()).isEqualTo("Lavrov Assails NATO on Eve of Key Talks");
        assertStates(
                article,
                "2012-04-18",
                "https://www.themoscowtimes.com/2012/04/18/lavrov-assails-nato-on-eve-of-key-talks-a14187",
                "Nikolaus von Twickel");
        assertThat(article.id()).startsWith("u1-");
        assertThat(words(article, Part.Kind.CAPTION))
                .singleElement()
                .asString()
                .endsWith("**Yves Herman**");
        assertThat(words(article, Part.Kind.DATELINE))
                .containsExactly("April 18, 2012", "BRUSSELS —");
    }

    @Test
    void inventsNothingFor003() throws IOException {
        Article article = seed("003_e2b028b28d587be5.txt");
        assertThat(article.title()).isNull();
        assertStates(article, null, null);
        assertThat(article.parts()).isEmpty();
    }

    private static void assertStates(Article article, String date, String url, String... authors) {
        assertThat(article.publishedAt()).isEqualTo(date == null ? null : new PublishedAt(date));
        assertThat(article.url()).isEqualTo(url);
        assertThat(article.authors()).containsExactly(authors);
    }

    private static List<String> words(Article article, Part.Kind kind) {
        return article.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.in(article.text()))
                .toList();
    }

    private static Article seed(String name) throws IOException {
        Path file = SEEDS.resolve(name);
        if (!Files.exists(file)) {
            System.out.println("skipped: " + file.normalize() + " is not there");
        }
        Assumptions.assumeTrue(Files.exists(file), file + " is not there");
        return ((Verdict.Accepted) Intake.acceptPlain(null, Files.readString(file))).article();
    }
}
