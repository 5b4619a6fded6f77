package org.stancewire.service.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.service.Refusals;
import org.stancewire.service.access.Verdict.Admitted;
import org.stancewire.service.access.Verdict.Open;
import org.stancewire.service.access.Verdict.Refused;

/// Asks everybody who they are before anything of a request but its head is read, where the
/// settings say so.
@Singleton
public class Access {
    private static final Logger LOG = Logger.getLogger(Access.class);

    /// After CORS (300): a page that may ask gets to read why it is refused, and what a browser
    // asks
    /// beforehand has no key.
    private static final int PRIORITY = 250;

    private final AccessSettings settings;
    private final Refusals refusals;
    private final UnderWay underWay = new UnderWay();
    private @Nullable KeyWatch watch;

    Access(AccessSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    /// Runs before the port is opened. Throws [IllegalStateException] where keys are to be asked
    // for
    /// that cannot be read.
    void register(@Observes Filters filters) {
        if (settings.keysFile().isEmpty()) {
            return;
        }
        KeyRing keys = keys(settings.keysFile().get());
        Gate gate = new Gate(keys);
        watch = new KeyWatch(keys, () -> endWhatIsNoLongerAllowed(gate));
        filters.register(http -> handle(gate, http), PRIORITY);
        LOG.infof("whoever asks is asked for a key; there are %d", keys.size());
    }

    private static KeyRing keys(Path file) {
        try {
            return new KeyRing(new KeyFile(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "stancewire.access.keys-file cannot be used: " + e.getMessage(), e);
        }
    }

    private void handle(Gate gate, RoutingContext http) {
        Verdict verdict =
                gate.judge(
                        http.request().method().name(),
                        http.normalizedPath(),
                        http.request().headers().getAll("Authorization"));
        switch (verdict) {
            case Open _ -> http.next();
            case Admitted admitted -> {
                underWay.add(http, admitted);
                http.next();
            }
            case Refused(var problem, var headers) -> refusals.send(http, problem, headers);
        }
    }

    private void endWhatIsNoLongerAllowed(Gate gate) {
        int ended = underWay.end(gate::stillAdmits);
        if (ended > 0) {
            LOG.infof("ended %d requests or streams, whose keys no longer allow them", ended);
        }
    }

    @PreDestroy
    void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
