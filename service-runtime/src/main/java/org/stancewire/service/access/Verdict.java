package org.stancewire.service.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.Problem;

/// What becomes of a request.
sealed interface Verdict {
    /// It may pass, whosever it is.
    record Open() implements Verdict {}

    /// It may pass.
    ///
    /// @param caller whose it is
    /// @param need what it took
    record Admitted(Caller caller, Need need) implements Verdict {}

    /// The issuer is to be asked for its keys before it can be said.
    record AskIssuer() implements Verdict {}

    /// It may not.
    ///
    /// @param headers of the answer
    /// @param who asks, where that is known, as of a [Caller]
    record Refused(Problem problem, Map<String, List<String>> headers, @Nullable String who)
            implements Verdict {
        public Refused {
            headers = Map.copyOf(headers);
        }

        /// Of somebody who is known.
        Refused to(String known) {
            return new Refused(problem, headers, known);
        }
    }
}
