package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.EntityType;

/// The words that tell, directly before or after a name, of what type it is.
final class TypeCues {
    private static final Map<String, EntityType> BEFORE = new HashMap<>();
    private static final Map<String, EntityType> AFTER = new HashMap<>();

    static {
        Map<String, EntityType> side = BEFORE;
        EntityType type = EntityType.PERSON;
        for (String line : ListFile.lines(TypeCues.class, "type-cues.txt")) {
            if (line.startsWith("[")) {
                side = line.startsWith("[before ") ? BEFORE : AFTER;
                type = EntityType.valueOf(line.substring(line.indexOf(' ') + 1, line.length() - 1));
            } else {
                for (String word : line.split(" ")) {
                    side.put(word, type);
                }
            }
        }
    }

    private TypeCues() {}

    /// The type that the word before a name calls for, or null.
    static @Nullable EntityType before(String lower) {
        return BEFORE.get(lower);
    }

    /// The type that the word after a name calls for, or null.
    static @Nullable EntityType after(String lower) {
        return AFTER.get(lower);
    }
}
