package org.stancewire.analysis.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.Provenance;

/// A text whose mentions are written in brackets: `[Ann] met [Bob].`
record Marked(AnalyzedText text, EntityFindings findings) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^]]+)]");

    static Marked of(String language, String written) {
        StringBuilder text = new StringBuilder();
        List<LinkedMention> mentions = new ArrayList<>();
        Matcher matcher = BRACKETS.matcher(written);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            text.append(matcher.group(1));
            mentions.add(mention(start, text.length()));
        }
        matcher.appendTail(text);
        return new Marked(
                new TextSplitter().split(text.toString(), language, List.of()),
                new EntityFindings(mentions, List.of()));
    }

    static LinkedMention mention(int start, int end) {
        return new LinkedMention(start, end, null, null, 1, new Provenance("test", "given"));
    }
}
