package org.stancewire.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "en,slam,slammed", "en,slam,slams", "en,deny,denies", "en,deny,denied",
        "en,praise,praising", "en,kill,killed", "en,crisis,crisis", "ru,кризис,кризисами",
        "ru,победа,победой", "ru,успешный,успешного", "ru,суд,суда", "ru,ёлка,елку",
        "ru,критиковал,критиковали"
    })
    void givesTheFormsOfAWordOneStem(String language, String one, String other) {
        assertThat(Stems.of(one, language)).isEqualTo(Stems.of(other, language));
    }

    @ParameterizedTest
    @CsvSource({"en,war,warm", "en,is,as", "ru,суд,сад", "ru,мир,мэр"})
    void keepsDifferentWordsApart(String language, String one, String other) {
        assertThat(Stems.of(one, language)).isNotEqualTo(Stems.of(other, language));
    }
}
