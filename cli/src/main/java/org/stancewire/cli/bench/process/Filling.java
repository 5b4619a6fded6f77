package org.stancewire.cli.bench.process;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How full the index of a query service is, read from its answers that it is not ready yet.
public final class Filling implements Consumer<String> {
    private static final Pattern ARTICLES = Pattern.compile("\"articles\"\\s*:\\s*(\\d+)");

    private final String doing;
    private final Consumer<String> progress;

    /// @param doing what is told with the number of articles behind it
    public Filling(String doing, Consumer<String> progress) {
        this.doing = doing;
        this.progress = progress;
    }

    @Override
    public void accept(String answer) {
        Matcher articles = ARTICLES.matcher(answer);
        if (articles.find()) {
            long count = Long.parseLong(articles.group(1));
            progress.accept("%s: %,d articles are in it".formatted(doing, count));
        }
    }
}
