package org.stancewire.ingest.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How texts begin, in English and Russian: what stands above the body, the headline and the date
/// that it states. Nothing is invented: where a date lacks its year, or a day its month, there is
/// none.
class HeadFormsTest {
    private static final String BODY =
            "The council of the port voted on Friday for the plan, and its chair called the result a"
                    + " victory for the town.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '$',
            textBlock =
                    """
                    Council backs plan¶¶April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶18 April 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Wednesday, April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Wed, 18 Apr 2012 09:30:00 GMT ~ Council backs plan ~ 2012-04-18T09:30:00Z
                    Council backs plan¶¶Wed, 18 Apr 2012 09:30:00 +0200 ~ Council backs plan ~ 2012-04-18T09:30:00+02:00
                    Council backs plan¶¶2012-04-18 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶2012-04-18T09:30:00Z ~ Council backs plan ~ 2012-04-18T09:30:00Z
                    Council backs plan¶¶2012-04-18T09:30+03:00 ~ Council backs plan ~ 2012-04-18T09:30:00+03:00
                    Council backs plan¶¶2012-04-18 09:30 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Apr 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Apr. 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶18 Apr 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶April 18th, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶18th April 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Published: April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Updated April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶Posted on April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶April 18, 2012 9:30 a.m. GMT ~ Council backs plan ~ 2012-04-18T09:30:00Z
                    Council backs plan¶¶April 18, 2012 at 9:30 PM UTC ~ Council backs plan ~ 2012-04-18T21:30:00Z
                    Council backs plan¶¶April 18, 2012, 09:30 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶By Nora Feld | April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶¶By Nora Feld, Reuters¶April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    Council backs plan¶April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    # Council backs plan¶¶18.04.2012 ~ Council backs plan ~ 2012-04-18
                    **Council backs plan**¶¶April 18, 2012 ~ Council backs plan ~ 2012-04-18
                    April 18, 2012¶¶Council backs plan ~ Council backs plan ~ 2012-04-18
                    Is the plan dead?¶¶April 18, 2012 ~ Is the plan dead? ~ 2012-04-18
                    “We want the jobs”: dockers speak out¶¶April 18, 2012 ~ “We want the jobs”: dockers speak out ~ 2012-04-18
                    Russia warning: more to come, says U.S.¶¶18 April 2012 ~ Russia warning: more to come, says U.S. ~ 2012-04-18
                    100 dockers march¶¶18 April 2012 ~ 100 dockers march ~ 2012-04-18
                    EXCLUSIVE: Mayor backs plan¶¶18 April 2012 ~ EXCLUSIVE: Mayor backs plan ~ 2012-04-18
                    Mayor: 'No' to plan¶¶18 April 2012 ~ Mayor: 'No' to plan ~ 2012-04-18
                    Council backs plan ~ Council backs plan ~
                    Council backs plan¶¶Yesterday ~  ~
                    Council backs plan¶¶2 hours ago ~  ~
                    Council backs plan¶¶04/05/2012 ~ Council backs plan ~
                    Council backs plan¶¶April 18 ~ Council backs plan ~
                    Council backs plan¶¶February 30, 2012 ~  ~
                    The council has voted. ~  ~
                    HAMBURG, April 18 (Reuters) - … ~  ~
                    HAMBURG, April 18, 2012 (Reuters) - … ~  ~ 2012-04-18
                    date 2017-02-22 … ~  ~ 2017-02-22
                    Порт поддержал план¶¶29 ноября 2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29 ноября 2016 года ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29 ноября 2016 г. ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29.11.2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29.11.2016 14:30 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶14:30 29.11.2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶14:30, 29 ноября 2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29 ноября 2016, 14:30 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29 ноября 2016, 14:30 МСК ~ Порт поддержал план ~ 2016-11-29T14:30:00+03:00
                    Порт поддержал план¶¶Вторник, 29 ноября 2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶29 ноя 2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶1 мая 2016 ~ Порт поддержал план ~ 2016-05-01
                    Порт поддержал план¶¶Опубликовано 29 ноября 2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶Дата: 29 ноября 2016 ~ Порт поддержал план ~ 2016-11-29
                    Порт поддержал план¶¶2016-11-29T14:30:00+03:00 ~ Порт поддержал план ~ 2016-11-29T14:30:00+03:00
                    Порт поддержал план¶¶Автор: Анна Белова¶29 ноября 2016 ~ Порт поддержал план ~ 2016-11-29
                    29 ноября 2016¶¶Порт поддержал план ~ Порт поддержал план ~ 2016-11-29
                    «Нам нужна работа»: докеры о плане¶¶29 ноября 2016 ~ «Нам нужна работа»: докеры о плане ~ 2016-11-29
                    Докеры: план мэра мёртв?¶¶29 ноября 2016 ~ Докеры: план мэра мёртв? ~ 2016-11-29
                    МОСКВА, 29 ноября 2016 — РИА Новости. … ~  ~ 2016-11-29
                    МОСКВА, 29 ноя — РИА Новости. … ~  ~
                    МОСКВА, 29 ноября. /ТАСС/. … ~  ~
                    Порт поддержал план¶¶29 ноября ~ Порт поддержал план ~
                    Порт поддержал план¶¶вчера, 14:30 ~  ~
                    Порт поддержал план. ~  ~
                    """)
    void statesItsHeadlineAndDate(String head, String title, String date) {
        boolean prefix = head.endsWith("…");
        String above = prefix ? head.substring(0, head.length() - 1) : head + "¶¶";
        Layout layout = Layout.of(above.replace('¶', '\n') + BODY);
        assertThat(layout.publishedAt() == null ? null : layout.publishedAt().value())
                .isEqualTo(date);
        assertThat(layout.title()).isEqualTo(title);
    }
}
