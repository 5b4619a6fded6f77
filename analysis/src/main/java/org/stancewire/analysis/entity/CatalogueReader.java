package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// Reads the catalogue's text files; the head of each file says how a line is written.
final class CatalogueReader {
    private CatalogueReader() {}

    /// An entry and what only finding and linking need to know of it.
    ///
    /// @param of the country whose capital or organ it is, as an entity id, or null
    /// @param in the country where it is, as an entity id, or null
    record Known(
            CatalogueEntry entry,
            List<CatalogueName> names,
            boolean female,
            @Nullable String of,
            @Nullable String in) {
        Known {
            names = List.copyOf(names);
        }
    }

    static List<Known> people() {
        return ListFile.lines(CatalogueReader.class, "people.txt").stream()
                .map(l -> known(l, EntityType.PERSON))
                .toList();
    }

    static List<Known> organizations() {
        return ListFile.lines(CatalogueReader.class, "organizations.txt").stream()
                .map(l -> known(l, EntityType.ORGANIZATION))
                .toList();
    }

    static List<Known> places() {
        return ListFile.lines(CatalogueReader.class, "places.txt").stream()
                .map(l -> known(l, EntityType.LOCATION))
                .toList();
    }

    private static Known known(String line, EntityType type) {
        String[] fields = line.split(" \\| ");
        List<CatalogueName> names = new ArrayList<>();
        List<String> formerly = new ArrayList<>();
        boolean female = false;
        String of = null;
        String in = null;
        addNames(names, "en", fields[0], type);
        for (String field : List.of(fields).subList(1, fields.length)) {
            int space = field.indexOf(' ');
            String key = space < 0 ? field : field.substring(0, space);
            String value = space < 0 ? "" : field.substring(space + 1);
            switch (key) {
                case "f" -> female = true;
                case "of" -> of = "country:" + value;
                case "in" -> in = "country:" + value;
                case "formerly" -> formerly.add(value);
                default -> addNames(names, key, value, type);
            }
        }
        String name = names.getFirst().text();
        Entity entity = new Entity(EntityIds.of(type, name), name, type);
        List<String> texts = names.stream().map(CatalogueName::text).distinct().toList();
        return new Known(new CatalogueEntry(entity, texts, formerly), names, female, of, in);
    }

    private static void addNames(
            List<CatalogueName> names, String language, String value, EntityType type) {
        if (language.length() != 2) {
            throw new IllegalStateException("the catalogue has no field '" + language + "'");
        }
        for (String written : value.split("; ")) {
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
    }
}
