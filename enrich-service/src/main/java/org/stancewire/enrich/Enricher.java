package org.stancewire.enrich;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.NotAnalysed;
import org.stancewire.contract.Position;
import org.stancewire.enrich.Outcome.Reason;
import org.stancewire.enrich.Outcome.Rejected;

/// Turns one record of the topic `articles` into what becomes of it. A bad article is a value, not
/// an exception. Safe for as many threads as the analysis it is given.
public final class Enricher {
    /// How much of an exception's message, in code units, a reason repeats.
    private static final int MESSAGE = 500;

    private final Analysis analysis;
    private final int largest;

    /// @param largest how many bytes of JSON an enriched article may have
    public Enricher(Analysis analysis, int largest) {
        this.analysis = Objects.requireNonNull(analysis);
        this.largest = largest;
    }

    /// @param value the JSON of an [Article], or null where it was deleted
    /// @param receivedAt the timestamp of the record
    /// @param position where the record ends
    public Outcome enrich(
            byte @Nullable [] key, byte @Nullable [] value, Instant receivedAt, Position position) {
        String fault = Records.faultOfKey(key);
        if (key == null || fault != null) {
            return new Rejected(Reason.UNDECODABLE, String.valueOf(fault), null);
        }
        if (value == null) {
            return new Outcome.Deleted();
        }
        Article article;
        try {
            article = ContractJson.read(value, Article.class);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return rejected(Reason.UNDECODABLE, "the value is not the JSON of an article", e);
        }
        if (!Records.isKeyOf(key, article)) {
            return new Rejected(
                    Reason.UNDECODABLE, "the key is not that of the article in the value", null);
        }
        String overlong = Records.faultOfFields(article);
        if (overlong != null) {
            return new Rejected(Reason.UNDECODABLE, overlong, null);
        }
        if (article.text().length() > Article.MAX_TEXT_BYTES) {
            return tooLarge("text", article.text().length(), Article.MAX_TEXT_BYTES);
        }
        try {
            return enriched(article, receivedAt, position);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return rejected(Reason.ANALYSIS_FAILED, "analysis failed", e);
        }
    }

    /// Where names stand so close that all annotations would not fit into one record, half of the
    /// text is analysed, or half of that: twice the work of once, at most.
    private Outcome enriched(Article article, Instant receivedAt, Position position) {
        int tokens = NotAnalysed.MOST_TOKENS;
        while (true) {
            Annotations annotations = analysis.annotations(article, tokens);
            byte[] json =
                    ContractJson.write(
                            new EnrichedArticle(article, receivedAt, position, annotations));
            if (json.length <= largest) {
                return new Outcome.Enriched(json);
            }
            if (tokens == 0) {
                return tooLarge("enriched article", json.length, largest);
            }
            tokens /= 2;
        }
    }

    private static Rejected rejected(Reason reason, String detail, Throwable e) {
        String message =
                e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
        return new Rejected(reason, message == null ? detail : detail + ": " + cut(message), e);
    }

    private static String cut(String message) {
        return message.length() <= MESSAGE ? message : message.substring(0, MESSAGE) + "…";
    }

    private static Rejected tooLarge(String what, int size, int limit) {
        return new Rejected(
                Reason.TOO_LARGE, "the " + what + " has " + size + " of " + limit + " bytes", null);
    }
}
