package org.stancewire.ingest.feed;

import org.stancewire.ingest.article.Refusal;

/// Leads from what is wrong with a document to [FeedReader], which makes a value of it.
final class UnreadableFeed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private UnreadableFeed(Refusal refusal) {
        super(refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    static UnreadableFeed because(String detail) {
        return new UnreadableFeed(new Refusal(Refusal.Kind.INVALID, "", detail));
    }

    static UnreadableFeed tooLarge(String detail) {
        return new UnreadableFeed(new Refusal(Refusal.Kind.TOO_LARGE, "", detail));
    }

    Refusal refusal() {
        return refusal;
    }
}
