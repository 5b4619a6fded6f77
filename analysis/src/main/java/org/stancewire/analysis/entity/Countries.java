package org.stancewire.analysis.entity;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceBundleIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// Today's countries: their names in all languages of CLDR, and what `countries.txt` adds.
final class Countries {
    private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";
    private static final Pattern FIELDS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern NAMES = Pattern.compile("; ");
    private static final LocaleDisplayNames ENGLISH =
            LocaleDisplayNames.getInstance(ULocale.ENGLISH);

    private Countries() {}

    /// @param names English and Russian names of `countries.txt`
    /// @param english demonyms and adjectives in English, in lower case
    /// @param russian adjectives in Russian, masculine nominative
    record Extra(List<CatalogueName> names, List<String> english, List<String> russian) {}

    /// What `countries.txt` says, by entity id.
    static Map<String, Extra> extras() {
        Map<String, Extra> extras = new LinkedHashMap<>();
        for (String line : ListFile.lines(Countries.class, "countries.txt")) {
            String[] fields = FIELDS.split(line, -1);
            List<CatalogueName> names = new ArrayList<>();
            addNames(names, "en", fields[1]);
            addNames(names, "ru", fields[3]);
            extras.put(
                    EntityIds.country(fields[0]),
                    new Extra(
                            names,
                            words(fields[2].toLowerCase(java.util.Locale.ROOT)),
                            words(fields[4])));
        }
        return extras;
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }

    private static void addNames(List<CatalogueName> names, String language, String field) {
        for (String written : field.isEmpty() ? new String[0] : NAMES.split(field)) {
            names.add(CatalogueName.thing(language, written));
        }
    }

    static List<Known> load(Map<String, Extra> extras) {
        Map<String, Set<String>> everywhere = namesInAllLanguages();
        List<Known> countries = new ArrayList<>();
        for (String code : new TreeSet<>(everywhere.keySet())) {
            String id = EntityIds.country(code);
            String name = Objects.requireNonNull(ENGLISH.regionDisplayName(code));
            List<CatalogueName> names = new ArrayList<>();
            names.add(CatalogueName.thing("en", name));
            Extra extra = extras.get(id);
            if (extra != null) {
                names.addAll(extra.names());
            }
            Set<String> texts = new LinkedHashSet<>();
            names.forEach(n -> texts.add(n.text()));
            texts.addAll(everywhere.getOrDefault(code, Set.of()));
            countries.add(
                    new Known(
                            new CatalogueEntry(
                                    new Entity(id, name, EntityType.LOCATION),
                                    List.copyOf(texts),
                                    List.of(EntityIds.of(EntityType.LOCATION, name))),
                            names,
                            false,
                            id,
                            id,
                            null,
                            Set.of()));
        }
        return countries;
    }

    /// The names of all countries in one language of CLDR, by ISO code.
    static Map<String, Set<String>> in(String language) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        codes().forEach(code -> names.put(code, new LinkedHashSet<>()));
        addNames(names, new ULocale(language));
        return names;
    }

    /// Asking ICU for language after language takes ten times as long as this file of the same.
    private static Map<String, Set<String>> namesInAllLanguages() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (String line : ListFile.lines(Countries.class, "country-names.txt")) {
            List<String> fields = List.of(line.split("\\|"));
            names.put(fields.getFirst(), new LinkedHashSet<>(fields.subList(1, fields.size())));
        }
        return names;
    }

    /// Reads the table itself: asking name by name takes six times as long.
    private static void addNames(Map<String, Set<String>> names, ULocale locale) {
        UResourceBundle bundle = UResourceBundle.getBundleInstance(REGIONS, locale);
        for (String table : List.of("Countries", "Countries%short", "Countries%variant")) {
            try {
                UResourceBundleIterator rows = bundle.get(table).getIterator();
                while (rows.hasNext()) {
                    UResourceBundle row = rows.next();
                    Set<String> known = names.get(row.getKey());
                    if (known != null) {
                        known.add(row.getString());
                    }
                }
            } catch (MissingResourceException e) {
                // Few languages have short names, and some have no table of countries.
                continue;
            }
        }
    }

    static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(ULocale.getISOCountries()));
        if (!codes.contains("XK")) {
            codes.add("XK");
        }
        return codes;
    }
}
