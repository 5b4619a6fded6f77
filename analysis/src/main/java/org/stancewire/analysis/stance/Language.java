package org.stancewire.analysis.stance;

import java.util.HashMap;
import java.util.List;
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
                loadDemonyms(code),
                Polarities.load(code),
                Moods.load(code),
                Precision.load(code));
    }

    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ими", "их", "ом");

    private static Map<String, String> loadDemonyms(String code) {
        List<String> endings = code.equals("ru") ? ADJECTIVE_ENDINGS : List.of("");
        Map<String, String> countries = new HashMap<>();
        for (String line : ListFile.lines(Language.class, "demonyms-" + code + ".txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                for (String ending : endings) {
                    countries.put(words[i] + ending, words[0]);
                }
            }
        }
        return Map.copyOf(countries);
    }
}
