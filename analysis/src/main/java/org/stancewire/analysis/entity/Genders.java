package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// Tells a person's gender: from the catalogue, else from the given name, the patronymic or the
/// ending of a Russian surname. Safe for many threads.
public final class Genders {
    private static final Pattern HIS_NAME = Pattern.compile("[а-яё]{2,}[бвгджзйклмнпрстфхцчшщ]");
    private static final Pattern HER_PATRONYMIC =
            Pattern.compile(".{2,}(овна|евна|ична|инична|ovna|evna)");
    private static final Pattern HIS_PATRONYMIC = Pattern.compile(".{2,}(ович|евич|ovich|evich)");
    private static final Pattern HER_SURNAME =
            Pattern.compile(".{2,}(ова|ева|ёва|ская|цкая|ova|eva|skaya)");
    private static final Pattern HIS_SURNAME = Pattern.compile(".{2,}(ов|ев|ёв|ий|ый|sky|skiy)");

    private final Catalogue catalogue;
    private final Map<String, Gender> given = new HashMap<>();

    public Genders(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (String language : List.of("en", "ru")) {
            Lexicon lexicon = Lexicon.load(language);
            lexicon.group("given-male").forEach(name -> add(name, Gender.MALE));
            lexicon.group("given-female").forEach(name -> add(name, Gender.FEMALE));
        }
    }

    /// A name that men and women have says nothing.
    private void add(String name, Gender gender) {
        given.merge(Spelling.fold(name), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }

    public Gender of(Entity person) {
        if (person.type() != EntityType.PERSON) {
            return Gender.UNKNOWN;
        }
        Gender known = catalogue.genderOf(person.id());
        if (known != Gender.UNKNOWN) {
            return known;
        }
        String[] words = person.name().toLowerCase(Locale.ROOT).split("[\\s\u00a0]+");
        for (String word : words) {
            Gender gender = given.getOrDefault(Spelling.fold(word), Gender.UNKNOWN);
            if (gender != Gender.UNKNOWN && (words.length > 1 || ArticlePeople.isCyrillic(word))) {
                return gender;
            }
            if (words.length > 1 && word != words[words.length - 1]) {
                Gender patronymic = ofPatronymic(word);
                if (patronymic != Gender.UNKNOWN) {
                    return patronymic;
                }
            }
        }
        if (words.length == 1) {
            return Gender.UNKNOWN;
        }
        Gender surname = ofSurname(words[words.length - 1]);
        return surname == Gender.UNKNOWN ? ofGivenName(words[0]) : surname;
    }

    /// Unlisted names that Russian writes with a consonant at the end are those of men: women's
    /// ("Маргарет") are few, and listed.
    private static Gender ofGivenName(String word) {
        return HIS_NAME.matcher(word).matches() ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Gender ofPatronymic(String word) {
        if (HER_PATRONYMIC.matcher(word).matches()) {
            return Gender.FEMALE;
        }
        return HIS_PATRONYMIC.matcher(word).matches() ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Gender ofSurname(String word) {
        if (HER_SURNAME.matcher(word).matches()) {
            return Gender.FEMALE;
        }
        return HIS_SURNAME.matcher(word).matches() ? Gender.MALE : Gender.UNKNOWN;
    }
}
