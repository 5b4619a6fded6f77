package org.stancewire.service.access;

import java.util.List;
import java.util.Map;
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
    record Refused(Problem problem, Map<String, List<String>> headers) implements Verdict {
        public Refused {
            headers = Map.copyOf(headers);
        }
    }
}
