package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.entity.name.NameKey;
import org.stancewire.analysis.text.ListFile;

class CatalogueKeysTest {
    @Test
    void theKeyOfEachWordOfThePeopleNeedNotBeWorkedOutAtTheStart() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (CatalogueReader.Entry entry :
                CatalogueReader.read(CatalogueFile.shipped("people.txt"))) {
            for (CatalogueName name : CatalogueSpellings.names(entry.known())) {
                for (String word : PersonName.words(name.text())) {
                    String key = NameKey.of(word, name.language());
                    if (!key.isEmpty()) {
                        keys.add(word + " " + key);
                    }
                }
            }
        }
        Path asItShouldBe = Path.of("target", "catalogue-names.txt");
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Each word of the names in people.txt, and its key. CatalogueKeysTest makes it.");
        lines.addAll(keys);
        Files.write(asItShouldBe, lines);
        assertThat(ListFile.lines(NameKey.class, "catalogue-names.txt"))
                .as("put %s in its place", asItShouldBe)
                .containsExactlyElementsOf(keys);
    }
}
