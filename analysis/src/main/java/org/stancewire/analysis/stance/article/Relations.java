package org.stancewire.analysis.stance.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.ListFile;

/// How often earlier news named two entities in one sentence, and how often it saw the first for or
/// against the second: `relations-LANGUAGE.txt`, lines of holder, target, together, for, against.
public final class Relations {
    private static final double RARE = 0.5;
    private static final double USUAL = 8;

    private final Map<String, Relation> relations = new HashMap<>();

    /// Counts of one ordered pair.
    public record Relation(int together, int favor, int against) {
        static final Relation UNKNOWN = new Relation(0, 0, 0);

        /// The log-odds that a sentence saw the first against the second, drawn to what is usual
        /// where little is known.
        double against(Relation back) {
            return odds(against, Math.max(together, back.together));
        }

        /// The log-odds that a sentence saw the first for the second.
        double favor(Relation back) {
            return odds(favor, Math.max(together, back.together));
        }

        private static double odds(int seen, int of) {
            return StrictMath.log((seen + RARE) / (Math.max(0, of - seen) + USUAL));
        }
    }

    /// The shipped counts of a language, or null where there are none.
    static @Nullable Relations load(String language) {
        String name = fileName(language);
        if (Relations.class.getResource(name) == null) {
            return null;
        }
        Relations relations = new Relations();
        for (String line : ListFile.lines(Relations.class, name)) {
            String[] fields = line.split(" ");
            relations.put(
                    fields[0],
                    fields[1],
                    new Relation(
                            Integer.parseInt(fields[2]),
                            Integer.parseInt(fields[3]),
                            Integer.parseInt(fields[4])));
        }
        return relations;
    }

    /// The file of the counts of one language, among the resources of this package.
    public static String fileName(String language) {
        return "relations-" + language.toLowerCase(Locale.ROOT) + ".txt";
    }

    /// Notes the counts of an ordered pair.
    public void put(String holder, String target, Relation relation) {
        relations.put(holder + ' ' + target, relation);
    }

    /// The counts of an ordered pair, all 0 where it is unknown.
    public Relation of(String holder, String target) {
        return relations.getOrDefault(holder + ' ' + target, Relation.UNKNOWN);
    }
}
