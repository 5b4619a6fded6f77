package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// Reads a file of the catalogue, ours or a user's: a section such as `[people fr]`, then an entry
/// a line. The form is explained in `docs/catalogue.md`.
final class CatalogueReader {
    private static final Pattern SECTION =
            Pattern.compile("\\[(people|organizations|places)(?: (\\S+))?]");
    private static final Set<String> COUNTRIES = countries();

    private final CatalogueFile file;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private @Nullable EntityType type;
    private @Nullable String country;

    private CatalogueReader(CatalogueFile file) {
        this.file = file;
    }

    /// An entry as a file has it.
    ///
    /// @param line the number of its line, from 1
    /// @param replaces whether it takes the place of an earlier entry with its id
    record Entry(Known known, int line, boolean replaces) {}

    /// The entries of a file in their order. Throws [BadCatalogueException] at the first fault.
    static List<Entry> read(CatalogueFile file) {
        CatalogueReader reader = new CatalogueReader(file);
        for (int i = 0; i < file.lines().size(); i++) {
            reader.line(i + 1, file.lines().get(i).strip());
        }
        return reader.entries;
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher section = SECTION.matcher(line);
        if (section.matches()) {
            type = type(section.group(1));
            country = section.group(2) == null ? null : country(number, section.group(2));
        } else if (line.startsWith("[") && line.endsWith("]")) {
            throw bad(number, "'" + line + "' is no section", "write [people], [places fr] or so");
        } else if (type == null) {
            throw bad(number, "an entry before any section", "put [people] or so above it");
        } else {
            add(number, new CatalogueLine(line, type, country).entry(number));
        }
    }

    private void add(int number, CatalogueLine.Result result) {
        switch (result) {
            case CatalogueLine.Fault fault -> throw bad(number, fault.wrong(), fault.fix());
            case CatalogueLine.Good good -> {
                Integer before = lineOfId.putIfAbsent(good.entry().known().id(), number);
                if (before != null) {
                    throw bad(
                            number,
                            good.entry().known().id() + " stands in line " + before + " already",
                            "put all that is known of it in one line");
                }
                entries.add(good.entry());
            }
        }
    }

    private static EntityType type(String section) {
        return switch (section) {
            case "people" -> EntityType.PERSON;
            case "places" -> EntityType.LOCATION;
            default -> EntityType.ORGANIZATION;
        };
    }

    private String country(int number, String code) {
        if (!isCountry(code)) {
            throw bad(number, "'" + code + "' is no country", CatalogueLine.COUNTRY_FIX);
        }
        return EntityIds.country(code);
    }

    /// Whether a code in lower case is one of ISO 3166 alpha-2, or Kosovo's.
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    private static Set<String> countries() {
        Set<String> codes = new java.util.HashSet<>();
        for (String code : Countries.codes()) {
            codes.add(code.toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(codes);
    }

    private BadCatalogueException bad(int line, String wrong, String fix) {
        return new BadCatalogueException(
                "%s, line %d: %s; %s".formatted(file.name(), line, wrong, fix));
    }
}
