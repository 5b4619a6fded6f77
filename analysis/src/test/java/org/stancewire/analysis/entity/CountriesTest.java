package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.text.ListFile;

class CountriesTest {
    @Test
    void theNamesThatShipAreThoseOfAllLanguagesOfCldr() throws IOException {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getCountry().isEmpty()) {
                Countries.in(locale.getName())
                        .forEach(
                                (code, some) ->
                                        names.computeIfAbsent(code, _ -> new LinkedHashSet<>())
                                                .addAll(some));
            }
        }
        List<String> lines = new ArrayList<>();
        names.forEach((code, some) -> lines.add(code + "|" + String.join("|", some)));
        List<String> file = new ArrayList<>(lines);
        file.addFirst("# The names of countries in CLDR, as ICU has them. CountriesTest makes it.");
        Path asItShouldBe = Files.write(Path.of("target", "country-names.txt"), file);

        assertThat(ListFile.lines(Countries.class, "country-names.txt"))
                .as("put %s in its place", asItShouldBe)
                .containsExactlyElementsOf(lines);
    }
}
