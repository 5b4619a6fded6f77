package org.stancewire.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.PublishedAt;

class DateLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2017-02-22                             | 2017-02-22
                    date 2017-02-22                        | 2017-02-22
                    2017/02/22                             | 2017-02-22
                    2017-02-22T09:30:00Z                   | 2017-02-22T09:30:00Z
                    2017-02-22 09:30 UTC                   | 2017-02-22T09:30:00Z
                    2017-02-22 09:30+03:00                 | 2017-02-22T09:30:00+03:00
                    2017-02-22 09:30                       | 2017-02-22
                    April 18, 2012                         | 2012-04-18
                    Apr. 18, 2012                          | 2012-04-18
                    April 18 2012                          | 2012-04-18
                    APRIL 18TH, 2012                       | 2012-04-18
                    18 April 2012                          | 2012-04-18
                    18th of April 2012                     | 2012-04-18
                    18 Apr, 2012                           | 2012-04-18
                    Wednesday, April 18, 2012              | 2012-04-18
                    Wed 18 Apr 2012                        | 2012-04-18
                    Published: 18 April 2012               | 2012-04-18
                    Published on April 18, 2012 at 9:05 pm | 2012-04-18
                    April 18, 2012 9:05 PM EDT             | 2012-04-18T21:05:00-04:00
                    18 April 2012, 14:05 GMT               | 2012-04-18T14:05:00Z
                    Updated 3 May 2012                     | 2012-05-03
                    22.02.2017                             | 2017-02-22
                    03.04.2017                             | 2017-04-03
                    22/02/2017                             | 2017-02-22
                    02/22/2017                             | 2017-02-22
                    29 ноября 2016 года                    | 2016-11-29
                    29 ноября 2016 г.                      | 2016-11-29
                    29 ноября 2016                         | 2016-11-29
                    Вторник, 29 ноября 2016                | 2016-11-29
                    12:45, 29 ноября 2016                  | 2016-11-29
                    29 ноября 2016, 12:45 МСК              | 2016-11-29T12:45:00+03:00
                    29 ноября 2016 в 12:45                 | 2016-11-29
                    29.11.2016 12:45                       | 2016-11-29
                    Дата публикации: 1 мая 2020 г.         | 2020-05-01
                    29 листопада 2016 року                 | 2016-11-29
                    18. April 2012                         | 2012-04-18
                    Mittwoch, 18. April 2012, 14:05 Uhr    | 2012-04-18
                    18 avril 2012                          | 2012-04-18
                    1er août 2012                          | 2012-08-01
                    18 de abril de 2012                    | 2012-04-18
                    """)
    void readsADate(String line, String date) {
        assertThat(DateLine.parse(line)).isEqualTo(new DateLine(new PublishedAt(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 ноября", "April 18", "Published: 18 April", "03/04/2012"})
    void inventsNeitherYearNorOrder(String line) {
        assertThat(DateLine.parse(line)).isEqualTo(new DateLine(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 ноября генерал Хафтар провел переговоры",
                "April 18, 2012 was a Wednesday",
                "2012",
                "2012-13-45",
                "30 February 2012",
                "32.13.2012",
                "18 Nisan 2012",
                "April showers",
                "12:45",
                "1/10 Isis in Sirte",
                "",
                "On April 18, 2012",
                "May 2012"
            })
    void takesNothingElseForADate(String line) {
        assertThat(DateLine.parse(line)).isNull();
    }

    @Test
    void passesOverRunningText() {
        assertThat(DateLine.parse("18 April 2012 " + "x".repeat(100))).isNull();
    }
}
