package org.stancewire.analysis.stance;

import java.util.HashMap;
import java.util.Map;
import org.stancewire.analysis.text.ListFile;

/// How often each class of rule was right where it was measured: `precision-LANGUAGE.txt`.
///
/// A class that was seen seldom leans on the mean of its construction, and that on the mean of all
/// that are read alike by strong or by weak frames: the broader figure counts as if it had been
/// seen [#PRIOR] times more.
final class Precision {
    private static final double PRIOR = 10;

    private final Map<String, double[]> counts = new HashMap<>();

    private Precision() {}

    static Precision load(String language) {
        Precision precision = new Precision();
        for (String line : ListFile.lines(Precision.class, "precision-" + language + ".txt")) {
            String[] fields = line.split("\t");
            precision.add(fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
        }
        return precision;
    }

    private void add(String rule, double right, double fired) {
        for (String key : new String[] {rule, family(rule), kind(rule), "*"}) {
            double[] of = counts.computeIfAbsent(key, k -> new double[2]);
            of[0] += right;
            of[1] += fired;
        }
    }

    /// The share in [0,1] of the readings by this class of rule that are right.
    double of(String rule) {
        double kind = share(kind(rule), share("*", 0.5));
        return share(rule, share(family(rule), kind));
    }

    private double share(String key, double broader) {
        double[] seen = counts.getOrDefault(key, new double[2]);
        return (seen[0] + PRIOR * broader) / (seen[1] + PRIOR);
    }

    /// Whether it was read by a tree, and whether its frame is weak.
    private static String kind(String rule) {
        return (rule.startsWith("TREE-") ? "* TREE" : "* ORDER") + (rule.contains("?") ? "?" : "");
    }

    /// The construction, basis and polarity alone.
    private static String family(String rule) {
        int path = rule.lastIndexOf(' ');
        return "* " + (rule.indexOf('>') < 0 ? rule : rule.substring(0, path));
    }
}
