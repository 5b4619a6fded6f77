package org.stancewire.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;
import org.stancewire.service.OwnPages;
import org.stancewire.service.Problem;
import org.stancewire.service.Refusals;
import org.stancewire.service.access.Verdict.Admitted;
import org.stancewire.service.access.Verdict.Refused;

/// Writes down who has changed what, and who was not let: a line of JSON for each request that
/// would change something, in the log category `stancewire.audit`. It holds no text, no parameters
/// and no secret. Of those that were refused an [AuditLimit] says how many have a line.
final class Audit {
    /// Where a person finds the lines, or leads them to a file of their own.
    static final String CATEGORY = "stancewire.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final ObjectMapper JSON = ContractJson.mapper();
    private static final String VERDICT = Audit.class.getName();
    private static final String UNKNOWN = "unknown";

    /// Whoever is refused chooses what stands in the line.
    private static final int LONGEST = 200;

    private final InstantSource clock;
    private final AuditLimit limit;

    Audit(InstantSource clock, AuditLimit limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /// One line.
    ///
    /// @param time when it was answered, in ISO 8601
    /// @param who a key or a subject; `unknown` where nobody is known
    /// @param status of the answer, or null where the sender did not wait for it
    /// @param refused why it was refused, as the type of the problem ends; null where it was not
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String time,
            String who,
            String method,
            String path,
            @Nullable Integer status,
            @Nullable String refused) {}

    /// The line that stands for those that have none.
    record LeftOut(String time, long leftOut) {}

    /// Writes a line once the request is answered, if it is one that would change something. Comes
    /// before whatever refuses requests.
    void follow(RoutingContext http) {
        if (OwnPages.isChange(http.request().method().name())) {
            http.addEndHandler(
                    end -> write(http, end.succeeded() ? http.response().getStatusCode() : null));
        }
        http.next();
    }

    /// Keeps what became of a request, for its line.
    void keep(RoutingContext http, Verdict verdict) {
        http.put(VERDICT, verdict);
    }

    private void write(RoutingContext http, @Nullable Integer status) {
        String time = clock.instant().toString();
        String method = http.request().method().name();
        String path = http.normalizedPath();
        Verdict verdict = http.get(VERDICT);
        if (verdict instanceof Admitted admitted) {
            write(new Entry(time, admitted.caller().id(), method, path, status, null));
        } else if (limit.take()) {
            String who = verdict instanceof Refused refused ? refused.who() : null;
            String why = Refusals.of(http).map(Problem::kind).orElse(null);
            write(
                    new Entry(
                            time,
                            who == null ? UNKNOWN : cut(who),
                            method,
                            cut(path),
                            status,
                            why));
        }
    }

    /// Tells of those that were counted only.
    void tellLeftOut() {
        long leftOut = limit.leftOut();
        if (leftOut > 0) {
            write(new LeftOut(clock.instant().toString(), leftOut));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static void write(Object line) {
        try {
            LOG.info(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
