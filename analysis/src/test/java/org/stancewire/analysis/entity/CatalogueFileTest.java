package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.analysis.text.TextSplitter;

/// Catalogue files of a user.
class CatalogueFileTest {
    @TempDir Path folder;

    @Test
    void addsEntriesThatAreFoundInEveryCase() throws IOException {
        Catalogue catalogue =
                load(
                        """
                        # my town
                        [places gb]
                        Quillbury | ru Квилбери
                        [people gb]
                        Orla Fenwick | f | ru Орла Фенвик; Орла Феникова
                        """);
        assertThat(ids(catalogue, "en", "Mayor Orla Fenwick left Quillbury."))
                .containsExactly("person:orla-fenwick", "location:quillbury");
        assertThat(ids(catalogue, "ru", "Он говорил с Орлой Фениковой."))
                .containsExactly("person:orla-fenwick");
    }

    @Test
    void addsNamesToAnEntryOfOurs() throws IOException {
        Catalogue catalogue = load("[organizations]\nNATO; Brussels Pact of Old\n");
        assertThat(ids(catalogue, "en", "The Brussels Pact of Old met Putin."))
                .containsExactly("organization:nato", "person:vladimir-putin");
        assertThat(catalogue.find("organization:nato").names())
                .contains("НАТО", "Brussels Pact of Old");
    }

    @Test
    void addsNamesToACountry() throws IOException {
        Catalogue catalogue = load("[places]\nCourland Republic | entity country:lv\n");
        assertThat(ids(catalogue, "en", "They flew to the Courland Republic."))
                .containsExactly("country:lv");
    }

    @Test
    void replacesAnEntryOfOurs() throws IOException {
        Catalogue catalogue = load("[organizations]\nNATO; The Pact | replace\n");
        assertThat(catalogue.find("organization:nato").names()).containsExactly("NATO", "The Pact");
    }

    @Test
    void resolvesTheIdThatAnEntryHadBefore() throws IOException {
        Catalogue catalogue = load("[people]\nOrla Fenwick | formerly person:o-fenwick\n");
        assertThat(catalogue.find("person:o-fenwick"))
                .isSameAs(catalogue.find("person:orla-fenwick"));
    }

    @Test
    void resolvesTheIdThatANameHadBeforeItWasListed() throws IOException {
        String text = "Orla Fenwick spoke. The Quillbury Rowing Club cheered.";
        List<String> before = ids(Catalogue.load(), "en", text);
        Catalogue listed =
                load(
                        """
                        [people]
                        Orla Fenwick
                        [organizations]
                        Quillbury Rowing Club
                        """);
        assertThat(ids(listed, "en", text))
                .containsExactly("person:orla-fenwick", "organization:quillbury-rowing-club");
        assertThat(before).hasSize(2);
        assertThat(before.stream().map(id -> listed.find(id).entity().id()))
                .containsExactly("person:orla-fenwick", "organization:quillbury-rowing-club");
    }

    @Test
    void tellsOneSetOfFilesFromAnother() throws IOException {
        assertThat(Catalogue.load().addition()).isEmpty();
        assertThat(load("[places]\nQuillbury\n").addition())
                .matches("\\+[0-9a-f]{8}")
                .isEqualTo(load("[places]\nQuillbury\n").addition())
                .isNotEqualTo(load("[places]\nQuillbury | in gb\n").addition());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    Orla Fenwick => line 1: an entry before any section; put [people] or so above it
                    [folk] => line 1: '[folk]' is no section; write [people], [places fr] or so
                    [people zz] => line 1: 'zz' is no country; write a code of ISO 3166
                    [people]/Orla Fenwick/Orla Fenwick => line 3: person:orla-fenwick stands in line 2 already
                    [people]//# x/Orla | yaers 1990- => line 4: there is no field 'yaers'; fields are f, of, in, years
                    [people]/Orla | qq Орла => line 2: there is no field 'qq'
                    [people]/Orla | ru => line 2: the field 'ru' is empty; fill it or leave it out
                    [people]/Orla; ; Anna => line 2: an empty name in 'en'
                    [people]/Orla [Fenwick => line 2: the brackets of 'Orla [Fenwick' do not match
                    [people]/Orla | in xx => line 2: 'in xx' names no country
                    [people]/Orla | years 90 => line 2: 'years 90'; write years 1989-1993 or years 2017-
                    [people]/Orla | years 1999-1990 => line 2: 'years 1999-1990'; put the earlier one first
                    [people]/Orla | formerly orla => line 2: 'orla' is no entity id; write it like person:jane-doe
                    [people]/Orla | f yes => line 2: 'f' with a value; leave it out
                    [places]/a b c d e f g h i j k l m => line 2: 'a b c d e f g h i j k l m' is too long
                    [people]/Nato | entity organization:nato => line 2: organization:nato is of type ORGANIZATION; put it
                    """)
    void namesLineFieldAndFixOfAFault(String file, String error) {
        assertThatThrownBy(() -> load(file.replace('/', '\n')))
                .isInstanceOf(BadCatalogueException.class)
                .hasMessageStartingWith(folder.resolve("mine.txt") + ", " + error);
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Path missing = folder.resolve("none.txt");
        assertThatThrownBy(() -> Catalogue.check(missing))
                .hasMessage(missing + ": there is no such file; give the path of a catalogue file");
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "[people]\nJosé".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Catalogue.check(latin))
                .hasMessage(latin + ": not UTF-8; save it in this encoding");
    }

    private Catalogue load(String text) throws IOException {
        Path file = folder.resolve("mine.txt");
        Files.writeString(file, text);
        return Catalogue.load(List.of(file));
    }

    private static List<String> ids(Catalogue catalogue, String language, String text) {
        return new EntityTagger(catalogue)
                .tag(new TextSplitter().split(text, language, List.of()), null).mentions().stream()
                        .map(LinkedMention::entity)
                        .toList();
    }
}
