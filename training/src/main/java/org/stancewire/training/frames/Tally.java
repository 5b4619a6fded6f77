package org.stancewire.training.frames;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeMap;
import org.stancewire.analysis.stance.Judgement;

/// How often each class of rule, and each frame in each construction, fired and was right.
final class Tally {
    private final TreeMap<String, int[]> rules = new TreeMap<>();
    private final TreeMap<String, int[]> words = new TreeMap<>();
    private Coverage coverage = Coverage.NONE;

    void note(Judgement judgement, boolean isRight) {
        String construction = judgement.rule().replaceFirst(" [^ ]*>.*", "");
        count(rules, judgement.rule(), isRight);
        count(words, judgement.frame() + ": " + construction, isRight);
    }

    Coverage add(Set<Arrow> wanted, Set<Arrow> said) {
        Coverage here = Coverage.of(wanted, said);
        coverage = coverage.plus(here);
        return here;
    }

    /// Counts in the form of `precision-LANGUAGE.txt`, then the coverage in words.
    void report(Set<Show> shown, PrintStream out) {
        if (shown.contains(Show.RULES)) {
            rules.forEach((rule, n) -> out.println(rule + '\t' + n[0] + '\t' + n[1]));
        }
        if (shown.contains(Show.WORDS)) {
            words.forEach((word, n) -> out.println(word + '\t' + n[0] + '\t' + n[1]));
        }
        out.println(coverage);
    }

    private static void count(TreeMap<String, int[]> counts, String key, boolean isRight) {
        int[] of = counts.computeIfAbsent(key, k -> new int[2]);
        of[0] += isRight ? 1 : 0;
        of[1]++;
    }
}
