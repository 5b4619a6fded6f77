package org.stancewire.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Learns which Russian letters stand for each Latin letter, from whole names alone: expectation
/// maximisation over all ways to cut the Russian name into none to three letters for each Latin one
/// (Dempster, Laird and Rubin 1977; for names: Jiampojamarn, Kondrak and Sherif 2007).
final class Aligner {
    private static final int LONGEST = 3;
    private static final int LONGEST_NAME = 20;
    private static final int ROUNDS = 6;
    private static final double[] FIRST_GUESS = {0.2, 0.6, 0.1, 0.02};
    private static final double SMALLEST = 1e-6;

    private final Map<Character, Map<String, Double>> chances = new HashMap<>();

    Aligner(List<NamePair> pairs) {
        for (int round = 0; round < ROUNDS; round++) {
            Map<Character, Map<String, Double>> counts = new HashMap<>();
            for (NamePair pair : pairs) {
                count(pair, round == 0, counts);
            }
            chances.clear();
            counts.forEach((letter, all) -> chances.put(letter, shares(all)));
        }
    }

    private static Map<String, Double> shares(Map<String, Double> counts) {
        double total = 0;
        List<String> strings = new ArrayList<>(counts.keySet());
        strings.sort(null);
        for (String string : strings) {
            total += counts.getOrDefault(string, 0.0);
        }
        Map<String, Double> shares = new HashMap<>();
        for (String string : strings) {
            double count = counts.getOrDefault(string, 0.0);
            if (count > 0.5 && count / total > SMALLEST) {
                shares.put(string, count / total);
            }
        }
        return shares;
    }

    private double chance(char letter, String string) {
        return chances.getOrDefault(letter, Map.of()).getOrDefault(string, 0.0);
    }

    private static boolean fits(String latin, String russian) {
        return !latin.isEmpty()
                && !russian.isEmpty()
                && latin.length() <= LONGEST_NAME
                && russian.length() <= Math.min(LONGEST_NAME, LONGEST * latin.length());
    }

    private void count(NamePair pair, boolean first, Map<Character, Map<String, Double>> counts) {
        String a = pair.latin();
        String b = pair.russianLetters();
        if (!fits(a, b)) {
            return;
        }
        int n = a.length();
        int m = b.length();
        double[][][] step = new double[n][m + 1][LONGEST + 1];
        double[][] forward = new double[n + 1][m + 1];
        forward[0][0] = 1;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= LONGEST && j + k <= m; k++) {
                    step[i][j][k] =
                            first
                                    ? FIRST_GUESS[k]
                                            / (1 + 8 * Math.abs((double) j / m - (double) i / n))
                                    : chance(a.charAt(i), b.substring(j, j + k));
                    forward[i + 1][j + k] += forward[i][j] * step[i][j][k];
                }
            }
        }
        double[][] backward = new double[n + 1][m + 1];
        backward[n][m] = 1;
        for (int i = n - 1; i >= 0; i--) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= LONGEST && j + k <= m; k++) {
                    backward[i][j] += step[i][j][k] * backward[i + 1][j + k];
                }
            }
        }
        if (forward[n][m] <= 0) {
            return;
        }
        double weight = Math.min(3, 1 + StrictMath.log(pair.count())) / forward[n][m];
        for (int i = 0; i < n; i++) {
            Map<String, Double> ofLetter =
                    counts.computeIfAbsent(a.charAt(i), letter -> new HashMap<>());
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= LONGEST && j + k <= m; k++) {
                    double share = forward[i][j] * step[i][j][k] * backward[i + 1][j + k] * weight;
                    if (share > SMALLEST) {
                        ofLetter.merge(b.substring(j, j + k), share, Double::sum);
                    }
                }
            }
        }
    }

    /// The Russian letters of each Latin letter in the likeliest cut, or null where no cut is
    /// likely: then the two are hardly one name.
    ///
    /// @param lowest the mean log-likelihood of a letter below which a cut is not taken
    @Nullable List<String> align(NamePair pair, double lowest) {
        String a = pair.latin();
        String b = pair.russianLetters();
        if (!fits(a, b)) {
            return null;
        }
        int n = a.length();
        int m = b.length();
        double[][] best = new double[n + 1][m + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        int[][] taken = new int[n + 1][m + 1];
        best[0][0] = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= LONGEST && j + k <= m; k++) {
                    double chance = chance(a.charAt(i), b.substring(j, j + k));
                    double sum = best[i][j] + StrictMath.log(chance);
                    if (sum > best[i + 1][j + k]) {
                        best[i + 1][j + k] = sum;
                        taken[i + 1][j + k] = k;
                    }
                }
            }
        }
        if (!(best[n][m] / n > lowest)) {
            return null;
        }
        String[] strings = new String[n];
        int to = m;
        for (int i = n; i > 0; i--) {
            strings[i - 1] = b.substring(to - taken[i][to], to);
            to -= taken[i][to];
        }
        return List.of(strings);
    }
}
