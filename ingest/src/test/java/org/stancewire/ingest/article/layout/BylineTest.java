package org.stancewire.ingest.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By Nora Feld                                | Nora Feld
                    by Nora Feld                                | Nora Feld
                    BY NORA FELD                                | NORA FELD
                    By [Nora Feld](#)                           | Nora Feld
                    By [Nora Feld](https://news.example/n/feld) | Nora Feld
                    By **Nora Feld**                            | Nora Feld
                    By: Nora Feld                               | Nora Feld
                    Written by Nora Feld                        | Nora Feld
                    Author: Nora Feld                           | Nora Feld
                    By Nikolaus von Arnsberg                    | Nikolaus von Arnsberg
                    By Sean O'Malley                            | Sean O'Malley
                    By J. R. Moore Jr.                          | J. R. Moore Jr.
                    By Fatima al-Masri                          | Fatima al-Masri
                    By Nora Feld and Ivan Sokol                 | Nora Feld;Ivan Sokol
                    By Nora Feld, Ivan Sokol and Ann Lee        | Nora Feld;Ivan Sokol;Ann Lee
                    By Nora Feld, Reuters                       | Nora Feld
                    By Nora Feld, Defence Correspondent         | Nora Feld
                    By Nora Feld, Moscow                        | Nora Feld
                    By Nora Feld in Moscow                      | Nora Feld
                    By Nora Feld for The Example                | Nora Feld
                    By The Associated Press                     | The Associated Press
                    By Ann Writer                               | Ann Writer
                    By Reuters                                  | Reuters
                    Nora Feld, Reuters                          | Nora Feld
                    Анна Белова, РИА Новости                    | Анна Белова
                    Автор: Анна Белова                          | Анна Белова
                    Авторы: Анна Белова, Пётр Орлов             | Анна Белова;Пётр Орлов
                    Текст: Анна Белова                          | Анна Белова
                    Von Jan Becker                              | Jan Becker
                    Von Jan Becker und Eva Kranz                | Jan Becker;Eva Kranz
                    Par Claire Dubois                           | Claire Dubois
                    Por María Gómez                             | María Gómez
                    Di Giulia Rossi                             | Giulia Rossi
                    Przez Jana Nowaka                           | Jana Nowaka
                    Autorin: Eva Kranz                          | Eva Kranz
                    Posted by Nora Feld                         | Nora Feld
                    """)
    void readsTheAuthors(String line, String authors) {
        assertThat(Byline.parse(line)).isEqualTo(new Byline(List.of(authors.split(";"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the town had fallen",
                "By then it was too late.",
                "By 2014 the war had spread",
                "Nora Feld",
                "Nora Feld, Moscow",
                "Reuters",
                "Moscow, Reuters",
                "Von der Leyen trifft Macron",
                "By",
                "By the book",
                "Por qué Rusia apoya a Haftar",
                "Авторитет власти падает",
                "By Nora Feld, who has seen the war from both of its sides,"
            })
    void takesNothingElseForAByline(String line) {
        assertThat(Byline.parse(line)).isNull();
    }
}
