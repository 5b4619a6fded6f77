package org.stancewire.cli.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;

/// Compares what is read out of pages with what is right of them.
final class ExtractionScore {
    private static final int SHINGLE = 4;
    private static final int DAY = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /// What parts words in the scorer of the data sets.
    private static final Pattern SPACE =
            Pattern.compile(
                    "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

    private int pages;
    private double precision;
    private int precisions;
    private double recall;
    private int recalls;
    private Counts segments = new Counts(0, 0, 0);
    private long absent;
    private Share dates = new Share(0, 0);
    private Share titles = new Share(0, 0);

    private record Share(long right, long gold) {
        Share plus(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), gold + 1);
        }

        void report(Report report, String name) {
            if (gold > 0) {
                report.put(
                        name,
                        new Report()
                                .put("right", right)
                                .put("gold", gold)
                                .put("share", (double) right / gold));
            }
        }
    }

    /// Takes in one page.
    void add(GoldPage right, Submission found) {
        pages++;
        String text = found.text() == null ? "" : found.text();
        if (right.text() == null) {
            compareSegments(right, flat(text));
        } else {
            compareBodies(right.text(), text);
        }
        if (!isBlank(right.date())) {
            String date = found.publishedAt() == null ? "" : found.publishedAt();
            dates = dates.plus(day(date).equals(day(String.valueOf(right.date()))));
        }
        if (!isBlank(right.title())) {
            String title = found.title() == null ? "" : found.title();
            titles = titles.plus(key(title).equals(key(String.valueOf(right.title()))));
        }
    }

    private void compareSegments(GoldPage right, String text) {
        long kept = right.with().stream().filter(each -> text.contains(flat(each))).count();
        long wrong = right.without().stream().filter(each -> text.contains(flat(each))).count();
        segments = segments.plus(new Counts(kept, kept + wrong, right.with().size()));
        absent += right.without().size() - wrong;
    }

    private void compareBodies(String right, String found) {
        Map<List<String>, Integer> rights = shingles(right);
        Map<List<String>, Integer> founds = shingles(found);
        long both = 0;
        for (Map.Entry<List<String>, Integer> each : rights.entrySet()) {
            both += Math.min(each.getValue(), founds.getOrDefault(each.getKey(), 0));
        }
        if (!founds.isEmpty()) {
            precision += (double) both / sum(founds);
            precisions++;
        }
        if (!rights.isEmpty()) {
            recall += (double) both / sum(rights);
            recalls++;
        }
    }

    private static long sum(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /// Every four words in a row, or all words where they are fewer, and how often they come.
    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> shingles = new HashMap<>();
        int count = words.isEmpty() ? 0 : Math.max(1, words.size() - SHINGLE + 1);
        for (int i = 0; i < count; i++) {
            shingles.merge(
                    List.copyOf(words.subList(i, Math.min(words.size(), i + SHINGLE))),
                    1,
                    Integer::sum);
        }
        return shingles;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String flat(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String day(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }

    private static String key(String title) {
        return String.join(" ", words(title.toLowerCase(Locale.ROOT).replace('ё', 'е')));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /// The figures of all pages; those for which there was nothing to compare are left out.
    Report report() {
        Report report = new Report().put("records", pages);
        if (precisions + recalls > 0) {
            report.put(
                    "body, 4-word shingles, mean over pages",
                    Report.precision(
                            precisions == 0 ? 0 : precision / precisions,
                            recalls == 0 ? 0 : recall / recalls));
        }
        long all = segments.gold() + segments.found() - segments.right() + absent;
        if (all > 0) {
            double accuracy = (double) (segments.right() + absent) / all;
            report.put("segments", segments, accuracy);
        }
        dates.report(report, "date right");
        titles.report(report, "title right");
        return report;
    }
}
