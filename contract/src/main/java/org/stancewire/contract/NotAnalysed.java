package org.stancewire.contract;

/// The end of a text that was not analysed, as the work on one article is limited: its annotations
/// are those of what stands before.
///
/// @param tokens how many tokens are the most that were analysed: 40,000, or fewer where the
///     annotations of so many do not fit into one record
public record NotAnalysed(int start, int end, int tokens) implements Spanned {
    /// How many tokens of one text are analysed: some 30,000 words, twenty times a long article.
    /// More is nothing that anybody publishes as one, and would keep all others waiting.
    public static final int MOST_TOKENS = 40_000;

    public NotAnalysed {
        Spanned.check(start, end);
        if (tokens < 0) {
            throw new IllegalArgumentException("no number of tokens: " + tokens);
        }
    }
}
