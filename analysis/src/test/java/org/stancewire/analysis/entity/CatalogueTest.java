package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void holdsAtLeastFifteenHundredEntities() {
        assertThat(CATALOGUE.entries()).hasSizeGreaterThan(1500);
    }

    @Test
    void givesEachEntityOneId() {
        assertThat(CATALOGUE.entries().stream().map(e -> e.entity().id())).doesNotHaveDuplicates();
    }

    @Test
    void hasTheSameOrderEachTime() {
        assertThat(Catalogue.load().entries()).isEqualTo(CATALOGUE.entries());
    }

    @Test
    void knowsCountriesInEveryLanguageOfCldr() {
        assertThat(names("country:ly")).contains("Libya", "Ливия", "ليبيا", "Libyen", "利比亚", "リビア");
    }

    @Test
    void resolvesAnIdUnderWhichACountryWasKnownBefore() {
        assertThat(CATALOGUE.find("location:libya")).isEqualTo(CATALOGUE.find("country:ly"));
    }

    @ParameterizedTest
    @CsvSource({
        "organization:kremlin, country:ru",
        "location:moscow, country:ru",
        "country:ru, country:ru",
        "location:washington, country:us",
        "organization:georgian-foreign-ministry, country:ge",
        "person:vladimir-putin,",
        "location:benghazi,"
    })
    void tellsWhichCountryANameMayStandFor(String id, String country) {
        assertThat(CATALOGUE.countryOf(id)).isEqualTo(country);
    }

    private static List<String> names(String id) {
        return CATALOGUE.find(id).names();
    }
}
