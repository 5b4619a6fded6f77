package org.stancewire.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.StatedDate.Order;

class StatedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2012-04-18                                    | 2012-04-18
                    20120418                                      | 2012-04-18
                    2012-04-18T09:30:00Z                          | 2012-04-18T09:30:00Z
                    2012-04-18T09:30Z                             | 2012-04-18T09:30:00Z
                    2012-04-18T09:30:00.123Z                      | 2012-04-18T09:30:00Z
                    2012-04-18T09:30:00+0300                      | 2012-04-18T09:30:00+03:00
                    2012-04-18T09:30:00+03                        | 2012-04-18T09:30:00+03:00
                    2012-04-18T09:30:00.000-04:00                 | 2012-04-18T09:30:00-04:00
                    2012-04-18 09:30:00 +0300                     | 2012-04-18T09:30:00+03:00
                    2012-04-18 09:30:00 UTC                       | 2012-04-18T09:30:00Z
                    2012-04-18T09:30:00+02:00[Europe/Berlin]      | 2012-04-18T09:30:00+02:00
                    20120418T093000Z                              | 2012-04-18T09:30:00Z
                    2012-04-18T09:30:00                           | 2012-04-18
                    2012-04-18 09:30                              | 2012-04-18
                    2012-04-18T24:00:00                           | 2012-04-18
                    Wed, 18 Apr 2012 09:30:00 GMT                 | 2012-04-18T09:30:00Z
                    Wed, 18 Apr 2012 09:30:00 +0000               | 2012-04-18T09:30:00Z
                    Wed, 18 Apr 2012 09:30:00 -0400               | 2012-04-18T09:30:00-04:00
                    Wed, 18 Apr 2012 09:30:00 EST                 | 2012-04-18T09:30:00-05:00
                    18 Apr 2012 09:30 PDT                         | 2012-04-18T09:30:00-07:00
                    Wed, 18 Apr 12 09:30:00 GMT                   | 2012-04-18T09:30:00Z
                    Sun, 18 Apr 99 09:30 GMT                      | 1999-04-18T09:30:00Z
                    Wed, 18 Apr 2012 09:30:00                     | 2012-04-18
                    Wed Apr 18 09:30:00 EDT 2012                  | 2012-04-18T09:30:00-04:00
                    Wed Apr  8 09:30:00 UTC 2012                  | 2012-04-08T09:30:00Z
                    Wed Apr 18 2012 09:30:00 GMT+0200 (CEST)      | 2012-04-18T09:30:00+02:00
                    1334741400                                    | 2012-04-18T09:30:00Z
                    1334741400000                                 | 2012-04-18T09:30:00Z
                    April 18, 2012                                | 2012-04-18
                    18.04.2012 09:30                              | 2012-04-18
                    18 апреля 2012, 09:30 МСК                     | 2012-04-18T09:30:00+03:00
                    Ср, 18 апр 2012 09:30:00 +0300                | 2012-04-18T09:30:00+03:00
                    """)
    void readsAField(String stated, String date) {
        assertThat(StatedDate.read(stated)).isEqualTo(new PublishedAt(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "вчера",
                "2 hours ago",
                "5 минут назад",
                "today 09:30",
                "сегодня, 09:30",
                "29 ноября",
                "April 2012",
                "2012",
                "2012-13-45",
                "2012-02-30",
                "0000-00-00",
                "0001-01-01T00:00:00Z",
                "12345",
                "03/04/2012",
                "09:30",
                "18 Apr",
                "next Friday",
                "just now",
                "только что",
                "99999999999999",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "1970-01-01T01:00:00+01:00"
            })
    void inventsNothing(String stated) {
        assertThat(StatedDate.read(stated)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-US | 03/04/2012 | 2012-03-04
                    en-GB | 03/04/2012 | 2012-04-03
                    ru    | 03/04/2012 | 2012-04-03
                    en-US | 13/04/2012 | 2012-04-13
                    en-US | 03.04.2012 | 2012-04-03
                    """)
    void ordersNumbersAsTheLanguageDoes(String language, String stated, String date) {
        assertThat(StatedDate.read(stated, Order.of(language))).isEqualTo(new PublishedAt(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-CA", " "})
    void doesNotGuessTheOrderOfNumbers(String language) {
        assertThat(StatedDate.read("03/04/2012", Order.of(language))).isNull();
    }
}
