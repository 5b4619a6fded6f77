package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Case forms of names that nobody listed, and the nominative to which each leads back by itself.
class RussianNominativesTest {
    private static final RussianWords WORDS = new RussianWords();

    /// The nominative, then the other cases by which it is known: genitive, dative, accusative,
    /// instrumental, prepositional.
    private static final String PEOPLE =
            """
            # surnames in -ов, -ев, -ин
            Иван Петров = Ивана Петрова, Ивану Петрову, Иваном Петровым, Иване Петрове
            Анна Петрова = Анны Петровой, Анне Петровой, Анну Петрову, Анной Петровой
            Сергей Бородин = Сергея Бородина, Сергею Бородину, Сергеем Бородиным, Сергее Бородине
            Ольга Бородина = Ольги Бородиной, Ольге Бородиной, Ольгу Бородину, Ольгой Бородиной
            Кирсан Манджиев = Кирсана Манджиева, Кирсану Манджиеву, Кирсаном Манджиевым, Кирсане Манджиеве
            Ирина Королева = Ирины Королевой, Ирине Королевой, Ирину Королеву, Ириной Королевой
            # adjectives
            Юрий Залесский = Юрия Залесского, Юрию Залесскому, Юрием Залесским, Юрии Залесском
            Мария Залесская = Марии Залесской, Марию Залесскую, Марией Залесской
            Андрей Белый = Андрея Белого, Андрею Белому, Андреем Белым, Андрее Белом
            Дмитрий Донской = Дмитрия Донского, Дмитрию Донскому, Дмитрием Донским, Дмитрии Донском
            # surnames that do not change
            Тарас Коваленко = Тараса Коваленко, Тарасу Коваленко, Тарасом Коваленко, Тарасе Коваленко
            Олеся Коваленко = Олеси Коваленко, Олесе Коваленко, Олесю Коваленко, Олесей Коваленко
            Пётр Черных = Петра Черных, Петру Черных, Петром Черных, Петре Черных
            Анна Шмидт = Анны Шмидт, Анне Шмидт, Анну Шмидт, Анной Шмидт
            Михаил Живаго = Михаила Живаго, Михаилу Живаго, Михаилом Живаго
            Пьер Дюма = Пьера Дюма, Пьеру Дюма, Пьером Дюма
            Сергей Гулиа = Сергея Гулиа, Сергею Гулиа, Сергеем Гулиа
            Марио Монти = Марио Монти
            # foreign surnames that do
            Уго Морено = Уго Морено
            Роберт Шмидт = Роберта Шмидта, Роберту Шмидту, Робертом Шмидтом, Роберте Шмидте
            Томас Вольф = Томаса Вольфа, Томасу Вольфу, Томасом Вольфом, Томасе Вольфе
            Джошуа Вольф = Джошуа Вольфа, Джошуа Вольфу, Джошуа Вольфом
            Пабло Гарсия = Пабло Гарсии, Пабло Гарсию, Пабло Гарсией
            Педро Санчес = Педро Санчеса, Педро Санчесу, Педро Санчесом
            Альгирдас Петраускас = Альгирдаса Петраускаса, Альгирдасу Петраускасу, Альгирдасом Петраускасом
            Николай Чайка = Николая Чайки, Николаю Чайке, Николая Чайку, Николаем Чайкой
            Илья Ковальчук = Ильи Ковальчука, Илье Ковальчуку, Илью Ковальчука, Ильёй Ковальчуком
            Григорий Лозинец = Григория Лозинца, Григорию Лозинцу, Григорием Лозинцом
            Давид Ломидзе = Давида Ломидзе, Давиду Ломидзе
            Армен Саркисян = Армена Саркисяна, Армену Саркисяну, Арменом Саркисяном
            Александр Мицкевич = Александра Мицкевича, Александру Мицкевичу, Александром Мицкевичем
            # patronymics are left out where a surname follows
            Иван Петров = Ивана Сергеевича Петрова, Ивану Сергеевичу Петрову, Иван Сергеевич Петров
            Анна Петрова = Анны Сергеевны Петровой, Анну Сергеевну Петрову
            Людмила Марковна = Людмилы Марковны, Людмиле Марковне, Людмилу Марковну, Людмилой Марковной
            Борис Николаевич = Бориса Николаевича, Борису Николаевичу, Борисом Николаевичем
            # three words that all decline
            Хван Чжан Еп = Хвана Чжан Епа, Хвану Чжан Епу
            # two surnames
            Михаил Салтыков-Щедрин = Михаила Салтыкова-Щедрина, Михаилу Салтыкову-Щедрину
            Анна Петрова-Водкина = Анны Петровой-Водкиной, Анну Петрову-Водкину
            Халид аль-Фалих = Халида аль-Фалиха, Халиду аль-Фалиху, Халидом аль-Фалихом
            """;

    /// The nominative, then forms with the preposition before them.
    private static final String PLACES =
            """
            Тобольск = из Тобольска, к Тобольску, в Тобольске, под Тобольском, в Тобольск, Тобольска
            Озерск = из Озерска, в Озерске, над Озерском
            Лангфорд = из Лангфорда, в Лангфорде, к Лангфорду, под Лангфордом, в Лангфорд
            Миллвилл = из Миллвилла, в Миллвилле, к Миллвиллу
            Кестрел = из Кестрела, в Кестреле, к Кестрелу, за Кестрелом
            Зеленоград = из Зеленограда, в Зеленограде
            Вардена = из Вардены, в Вардену, через Вардену, над Варденой
            Калуша = из Калуши, в Калушу
            Нева = через Неву, из Невы, над Невой
            Озеры = в Озеры, в Озерах, к Озерам, за Озерами
            Мытищи = в Мытищи, в Мытищах, к Мытищам
            Лугань = из Лугани, в Лугани, в Лугань
            Тарусия = из Тарусии, в Тарусии, в Тарусию, над Тарусией
            Лесково = в Лесково, из Лескова, под Лесково
            Бутырино = из Бутырина, в Бутырино
            Жуковский = в Жуковском, из Жуковского, к Жуковскому
            Грозный = в Грозном, из Грозного, к Грозному
            Осло = в Осло, из Осло, под Осло
            Душанбе = из Душанбе, над Душанбе
            Тимбукту = из Тимбукту, над Тимбукту
            Йошкар-Ола = из Йошкар-Олы, в Йошкар-Олу
            Нью-Лангфорд = в Нью-Лангфорде, из Нью-Лангфорда
            Шанхай = из Шанхая, в Шанхае, к Шанхаю, за Шанхаем
            """;

    private static final String ADJECTIVE_PLACES =
            """
            Старый Оскол = Старого Оскола, Старому Осколу, Старым Осколом, Старом Осколе
            Верхняя Салда = Верхней Салды, Верхнюю Салду, Верхней Салде
            Великие Луки = Великих Лук, Великим Лукам, Великими Луками, Великих Луках
            Красная Поляна = Красной Поляны, Красную Поляну
            Малое Голубково = Малого Голубкова, Малом Голубкове
            """;

    private record Case(String nominative, String form) {}

    private static List<Case> cases(String table) {
        List<Case> cases = new ArrayList<>();
        table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" = "))
                .forEach(
                        row -> {
                            cases.add(new Case(row[0], row[0]));
                            Arrays.stream(row[1].split(", "))
                                    .forEach(form -> cases.add(new Case(row[0], form)));
                        });
        return cases;
    }

    static List<Case> people() {
        return cases(PEOPLE);
    }

    static List<Case> places() {
        return cases(PLACES);
    }

    @ParameterizedTest
    @MethodSource("people")
    void leadsAPersonBackToTheNominative(Case one) {
        List<String> words = List.of(one.form().split(" "));
        assertThat(RussianLemma.person(words, WORDS.given(words.getFirst()), Set.of()))
                .as(one.form())
                .isEqualTo(one.nominative().replace('ё', 'е'));
    }

    static List<Case> adjectivePlaces() {
        return cases(ADJECTIVE_PLACES);
    }

    @ParameterizedTest
    @MethodSource("adjectivePlaces")
    void leadsAnAdjectiveAndItsNounBack(Case one) {
        assertThat(RussianLemma.adjectiveAndPlace(one.form(), Set.of()))
                .as(one.form())
                .isEqualTo(one.nominative());
    }

    @ParameterizedTest
    @MethodSource("places")
    void leadsAPlaceBackToTheNominative(Case one) {
        int space = one.form().indexOf(' ');
        String before = space < 0 ? "" : one.form().substring(0, space);
        assertThat(RussianLemma.place(one.form().substring(space + 1), before, Set.of()))
                .as(one.form())
                .isEqualTo(one.nominative());
    }
}
