package org.stancewire.analysis.stance;

import java.util.HashMap;
import java.util.Map;
import org.stancewire.analysis.text.ListFile;

/// All that the engine knows of one language.
record Language(
        Frames frames,
        Groups groups,
        Map<String, String> demonyms,
        Polarities polarities,
        Moods moods,
        Precision precision) {

    static Language load(String code) {
        return new Language(
                Frames.load(code),
                Groups.load(code),
                code.equals("en") ? loadDemonyms() : Map.of(),
                Polarities.load(code),
                Moods.load(code),
                Precision.load(code));
    }

    private static Map<String, String> loadDemonyms() {
        Map<String, String> countries = new HashMap<>();
        for (String line : ListFile.lines(Language.class, "demonyms-en.txt")) {
            String[] words = line.split(" ");
            countries.put(words[1], words[0]);
        }
        return Map.copyOf(countries);
    }
}
