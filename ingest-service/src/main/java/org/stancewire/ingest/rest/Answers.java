package org.stancewire.ingest.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a row of articles is answered.
enum Answers {
    /// In one, at its end.
    SUMMARY,
    /// Each article by a line, while the row comes in.
    EACH;

    /// What a request asks for. Throws [ProblemException] for what there is not.
    static Answers of(@Nullable String asked) {
        for (Answers it : values()) {
            if (asked == null || it.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return it;
            }
        }
        throw IngestProblems.badParameter("answers", "ask for answers=summary or answers=each");
    }
}
