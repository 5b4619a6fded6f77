package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.CatalogueReader.Entry;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// One entry of a catalogue file: English names, and behind each `|` a language with its names or
/// a fact.
final class CatalogueLine {
    static final String COUNTRY_FIX = "write a code of ISO 3166 in small letters, such as fr";
    private static final int MOST_WORDS = 12;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern ID =
            Pattern.compile("(person|organization|location|country):\\S+");
    private static final Pattern FIELDS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern NAMES = Pattern.compile("\\s*;\\s*");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})?");
    private static final Pattern MARKS =
            Pattern.compile("[^\\[\\]()]*(\\[[^\\[\\]()]+]|\\([^\\[\\]()]+\\))?[^\\[\\]()]*");

    private final String line;
    private final EntityType type;
    private final List<CatalogueName> names = new ArrayList<>();
    private final List<String> formerly = new ArrayList<>();
    private final Set<String> near = new LinkedHashSet<>();
    private boolean female;
    private boolean replaces;
    private @Nullable String of;
    private @Nullable String in;
    private @Nullable String id;
    private Known.@Nullable Years years;

    /// @param in the country of the section, as an entity id, or null
    CatalogueLine(String line, EntityType type, @Nullable String in) {
        this.line = line;
        this.type = type;
        this.in = in;
    }

    /// What a line says, or what is wrong with it.
    sealed interface Result {}

    record Good(Entry entry) implements Result {}

    record Fault(String wrong, String fix) implements Result {}

    Result entry(int number) {
        String[] fields = FIELDS.split(line, -1);
        Fault fault = names("en", fields[0]);
        for (int i = 1; i < fields.length && fault == null; i++) {
            fault = field(fields[i].strip());
        }
        if (fault != null) {
            return fault;
        }
        String name = names.getFirst().text();
        String own = id != null ? id : EntityIds.of(type, name);
        List<String> texts =
                names.stream()
                        .filter(n -> n.alone() || type != EntityType.PERSON)
                        .map(CatalogueName::text)
                        .distinct()
                        .toList();
        return new Good(
                new Entry(
                        new Known(
                                new CatalogueEntry(new Entity(own, name, type), texts, formerly),
                                names,
                                female,
                                of,
                                in,
                                years,
                                near),
                        number,
                        replaces));
    }

    private @Nullable Fault field(String field) {
        int space = field.indexOf(' ');
        String key = space < 0 ? field : field.substring(0, space);
        String value = space < 0 ? "" : field.substring(space + 1).strip();
        if (key.equals("f") || key.equals("replace")) {
            female |= key.equals("f");
            replaces |= key.equals("replace");
            return value.isEmpty() ? null : new Fault("'" + key + "' with a value", "leave it out");
        }
        if (value.isEmpty()) {
            return new Fault("the field '" + field + "' is empty", "fill it or leave it out");
        }
        return switch (key) {
            case "of", "in" -> country(key, value);
            case "formerly" -> id(value, true);
            case "entity" -> id(value, false);
            case "years" -> years(value);
            case "near" -> {
                near.addAll(List.of(value.toLowerCase(Locale.ROOT).split(" ")));
                yield null;
            }
            default -> language(key, value);
        };
    }

    private @Nullable Fault country(String key, String code) {
        if (!CatalogueReader.isCountry(code)) {
            return new Fault("'" + key + " " + code + "' names no country", COUNTRY_FIX);
        }
        if (key.equals("of")) {
            of = EntityIds.country(code);
        } else {
            in = EntityIds.country(code);
        }
        return null;
    }

    private @Nullable Fault id(String value, boolean former) {
        if (!ID.matcher(value).matches()) {
            return new Fault("'" + value + "' is no entity id", "write it like person:jane-doe");
        }
        if (former) {
            formerly.add(value);
        } else {
            id = value;
        }
        return null;
    }

    private @Nullable Fault years(String value) {
        Matcher matcher = YEARS.matcher(value);
        if (!matcher.matches()) {
            return new Fault("'years " + value + "'", "write years 1989-1993 or years 2017-");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? 9999 : Integer.parseInt(matcher.group(2));
        years = new Known.Years(first, last);
        return first <= last
                ? null
                : new Fault("'years " + value + "'", "put the earlier one first");
    }

    private @Nullable Fault language(String key, String value) {
        return LANGUAGES.contains(key)
                ? names(key, value)
                : new Fault(
                        "there is no field '" + key + "'",
                        "fields are f, of, in, years, near, formerly, entity, replace and languages"
                                + " such as ru");
    }

    private @Nullable Fault names(String language, String value) {
        for (String written : NAMES.split(value, -1)) {
            Fault fault = fault(language, written);
            if (fault != null) {
                return fault;
            }
            if (type != EntityType.PERSON) {
                names.add(CatalogueName.thing(language, written));
                continue;
            }
            names.add(CatalogueName.person(language, written));
            CatalogueName surname = CatalogueName.leadingSurname(language, written);
            if (surname != null) {
                names.add(surname);
            }
        }
        return null;
    }

    private static @Nullable Fault fault(String language, String written) {
        if (CatalogueName.unmarked(written).isBlank()) {
            return new Fault("an empty name in '" + language + "'", "write one or leave it out");
        }
        if (!MARKS.matcher(written).matches()) {
            return new Fault(
                    "the brackets of '" + written + "' do not match",
                    "put one [surname] or one (surname) in them");
        }
        return written.split(" ").length > MOST_WORDS
                ? new Fault("'" + written + "' is too long", "use at most 12 words")
                : null;
    }
}
