package org.stancewire.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The foreign ministers met in Brussels to talk about the harvest.
                    ru | Министры иностранных дел встретились в Брюсселе и обсудили урожай.
                    uk | Міністри закордонних справ зустрілися у Брюсселі та обговорили врожай.
                    de | Die Außenminister trafen sich in Brüssel, um über die Ernte zu sprechen.
                    fr | Les ministres des affaires étrangères se sont réunis à Bruxelles.
                    es | Los ministros de Asuntos Exteriores se reunieron en Bruselas el martes.
                    en | Merkel praised Obama.
                    en | Putin criticised NATO.
                    ru | Путин раскритиковал НАТО.
                    uk | Зеленський розкритикував Путіна.
                    fr | Macron critique Poutine.
                    zh | 外交部长们星期二在布鲁塞尔举行会议，讨论今年的收成问题。
                    ar | اجتمع وزراء الخارجية في بروكسل يوم الثلاثاء لمناقشة موسم الحصاد.
                    """)
    void recognises(String language, String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(language);
    }

    @Test
    void saysSoWhenThereIsNothingToGoBy() {
        assertThat(DETECTOR.detect("12 345 …")).isEqualTo(LanguageDetector.UNKNOWN);
        assertThat(DETECTOR.detect("")).isEqualTo(LanguageDetector.UNKNOWN);
    }
}
