package org.stancewire.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Хафтар,            Haftar
                    Khaftar,           Haftar
                    Шойгу,             Shoigu
                    Путин,             PUTIN
                    Лавров,            Lavrov
                    Чуркин,            Churkin
                    Жириновский,       Zhirinovsky
                    Зеленський,        Zelenskyy
                    Медведєв,          Medvedev
                    Кац,               Katz
                    Erdoğan,           Erdogan
                    Πούτιν,            Poutin
                    Al-Sarraj,         al  sarraj
                    """)
    void givesSpellingsOfANameTheSameKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Putin,  Patten
                    Sarkozy, Sarraj
                    Iran,   Iraq
                    """)
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void isEmptyWithoutLettersOrDigits() {
        assertThat(NameKey.of(" !? ")).isEmpty();
    }

    @Test
    void leavesAWordWithoutSpacesOneWord() {
        assertThat(NameKey.of("特朗普")).isEqualTo("telangpu");
    }

    @Test
    void listsTheStartsOfItsWords() {
        assertThat(NameKey.wordStarts("muamar al gadafi"))
                .containsExactly("muamar al gadafi", "al gadafi", "gadafi");
        assertThat(NameKey.wordStarts("")).isEmpty();
    }
}
