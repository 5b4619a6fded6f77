package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.contract.EntityType;

class EntityIdsTest {
    /// Spellings of one name on each line, each after the language of its text.
    private static final String SAME_PERSON =
            """
            en Daniel Orwick | ru Дэниел Орвик | en Daniel Orwick's
            en Michael Thornbury | ru Майкл Торнбери
            en Charles Whitfield | ru Чарльз Уитфилд | ru Чарлз Уитфилд
            en Kenji Murakami | ru Кэндзи Мураками | ru Кендзи Мураками
            en Dragan Petković | en Dragan Petkovic | ru Драган Петкович | sr Драган Петковић
            en Giuseppe Bertolucci | ru Джузеппе Бертолуччи
            en Jerzy Wiśniewski | ru Ежи Вишневский
            en Iryna Shevchuk | ru Ирина Шевчук | uk Ірина Шевчук
            en Oleksandr Hrytsenko | ru Александр Гриценко | uk Олександр Гриценко
            en Georgios Papadopoulos | el Γεώργιος Παπαδόπουλος
            en Nino Kiknadze | ka ნინო კიკნაძე | ru Нино Кикнадзе
            en Bashar al-Jaafari | en Bashar Al Jaafari | en Bashar Jaafari
            ru Халид аль-Фалих | ru Халид Фалих
            en John F. Brockman | en John Brockman | ru Джон Брокман
            ru Пётр Алексеевич Верхов | ru Петр Верхов | en Pyotr Alekseevich Verkhov | en Petr Verkhov
            en Jean-Claude Moreau | en Jean Claude Moreau | ru Жан-Клод Моро
            en Kevin O'Connell | en Kevin O’Connell | ru Кевин О’Коннелл
            en José Álvarez | en Jose Alvarez | ru Хосе Альварес
            """;

    private static final String SAME_PLACE =
            """
            ru Озеры | en Ozery
            ru Миллвилл | en Millville
            """;

    private static final String DIFFERENT_PEOPLE =
            """
            en Daniel Orwick | en Daniel Orlick
            ru Иванов | ru Иванова
            en Al Pacelli | en Pacelli
            ru Иван Петров | ru Пётр Иванов
            """;

    static List<String> people() {
        return SAME_PERSON.lines().toList();
    }

    static List<String> places() {
        return SAME_PLACE.lines().toList();
    }

    static List<String> different() {
        return DIFFERENT_PEOPLE.lines().toList();
    }

    private static List<String> ids(EntityType type, String line) {
        return Arrays.stream(line.split(" \\| "))
                .map(n -> EntityIds.ofUnknown(type, n.substring(3), n.substring(0, 2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("people")
    void givesOnePersonOneId(String line) {
        assertThat(ids(EntityType.PERSON, line)).containsOnly(ids(EntityType.PERSON, line).get(0));
    }

    @ParameterizedTest
    @MethodSource("places")
    void givesOnePlaceOneId(String line) {
        assertThat(ids(EntityType.LOCATION, line))
                .containsOnly(ids(EntityType.LOCATION, line).get(0));
    }

    @ParameterizedTest
    @MethodSource("different")
    void keepsPeopleApart(String line) {
        assertThat(ids(EntityType.PERSON, line)).doesNotHaveDuplicates();
    }

    @Test
    void staysReadable() {
        assertThat(EntityIds.ofUnknown(EntityType.PERSON, "Дэниел Орвик", "ru"))
                .isEqualTo("person:daniel-orvik");
        assertThat(EntityIds.ofUnknown(EntityType.PERSON, "Ursula von der Brandt", "en"))
                .isEqualTo("person:ursula-fon-der-brandt");
    }

    @Test
    void romanisesArabicWithoutInventingVowels() {
        assertThat(EntityIds.ofUnknown(EntityType.ORGANIZATION, "حركة", "ar"))
                .isEqualTo("organization:hrkt");
    }

    @Test
    void keepsAWordOfAnUnknownScriptAsItIs() {
        assertThat(EntityIds.ofUnknown(EntityType.PERSON, "李明", "zh")).isEqualTo("person:李明");
    }

    @Test
    void translatesNoOrganisation() {
        assertThat(EntityIds.ofUnknown(EntityType.ORGANIZATION, "Harbour Union", "en"))
                .isEqualTo("organization:harbour-union");
    }
}
