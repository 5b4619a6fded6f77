package org.stancewire.ingest.page.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.HtmlText;

/// The text of an article as its page states it for machines, which has no captions and no pleas,
/// but often no paragraphs either, and is sometimes only its beginning.
final class StatedBody {
    private static final int SHINGLE = 4;
    private static final int LEAST = 400;
    private static final double FAR = 0.5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private StatedBody() {}

    /// Which of the two is the article: what was found in the page, unless that has hardly
    /// anything of a longer text that is stated.
    static @Nullable String choose(@Nullable String found, @Nullable String stated) {
        String text = HtmlText.of(stated);
        if (text == null || found == null) {
            return text == null ? found : text;
        }
        if (text.length() < LEAST) {
            return found;
        }
        return text.length() > found.length() && covered(text, found) < FAR ? text : found;
    }

    /// Of the word sequences of `text` the share that `other` has.
    private static double covered(String text, String other) {
        Set<String> all = shingles(text);
        if (all.isEmpty()) {
            return 1;
        }
        int size = all.size();
        all.removeAll(shingles(other));
        return 1 - (double) all.size() / size;
    }

    private static Set<String> shingles(String text) {
        Set<String> shingles = new HashSet<>();
        String[] last = new String[SHINGLE];
        int count = 0;
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            last[count++ % SHINGLE] = word.group();
            if (count >= SHINGLE) {
                StringBuilder shingle = new StringBuilder();
                for (int i = 0; i < SHINGLE; i++) {
                    shingle.append(last[(count + i) % SHINGLE]).append(' ');
                }
                shingles.add(shingle.toString());
            }
        }
        return shingles;
    }
}
