package org.stancewire.service.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.service.Refusals;
import org.stancewire.service.Trust;
import org.stancewire.service.access.Verdict.Admitted;
import org.stancewire.service.access.Verdict.AskIssuer;
import org.stancewire.service.access.Verdict.Open;
import org.stancewire.service.access.Verdict.Refused;

/// Asks everybody who they are before anything of a request but its head is read, where the
/// settings say so.
@Singleton
public class Access {
    private static final Logger LOG = Logger.getLogger(Access.class);

    /// After CORS (300): a page that may ask gets to read why it is refused, and what a browser
    /// asks beforehand has no key.
    private static final int PRIORITY = 250;

    /// Before all that refuses requests.
    private static final int AUDIT_PRIORITY = 950;

    private final AccessSettings settings;
    private final Refusals refusals;
    private final Trust trust;
    private final UnderWay underWay = new UnderWay();
    private final InstantSource clock = InstantSource.system();
    private final Audit audit = new Audit(clock, new AuditLimit(System::nanoTime));
    private @Nullable Rounds rounds;
    private @Nullable Issuer issuer;

    Access(AccessSettings settings, Refusals refusals, Trust trust) {
        this.settings = settings;
        this.refusals = refusals;
        this.trust = trust;
    }

    /// Runs before the port is opened. Throws [IllegalStateException] where somebody is to be asked
    /// who they are and it cannot be known.
    void register(@Observes Filters filters) {
        if (!settings.isOn()) {
            return;
        }
        Optional<KeyRing> keys = settings.keysFile().map(Access::keys);
        Optional<Issuer> tokens = Issuer.of(settings, trust.context());
        issuer = tokens.orElse(null);
        Gate gate = new Gate(keys, tokens, new Allowances(System::nanoTime, clock), clock);
        List<Runnable> tasks = new ArrayList<>();
        keys.ifPresent(ring -> tasks.add(new KeyWatch(ring)::look));
        tokens.ifPresent(it -> tasks.add(it::refreshIfOld));
        tasks.add(audit::tellLeftOut);
        tasks.add(() -> endWhatIsNoLongerAllowed(gate));
        rounds = new Rounds(tasks);
        filters.register(audit::follow, AUDIT_PRIORITY);
        filters.register(http -> handle(gate, http, false), PRIORITY);
        LOG.infof(
                "whoever asks is asked who they are, by %s",
                Stream.of(
                                keys.map(ring -> ring.size() + " keys"),
                                settings.issuer().map(it -> "tokens of " + it))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" and ")));
    }

    private static KeyRing keys(Path file) {
        try {
            return new KeyRing(new KeyFile(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "stancewire.access.keys-file cannot be used: " + e.getMessage(), e);
        }
    }

    private void handle(Gate gate, RoutingContext http, boolean asked) {
        Verdict verdict =
                gate.judge(
                        http.request().method().name(),
                        http.normalizedPath(),
                        http.request().headers().getAll("Authorization"),
                        asked);
        audit.keep(http, verdict);
        switch (verdict) {
            case Open _ -> http.next();
            case Admitted admitted -> {
                underWay.add(http, admitted);
                http.next();
            }
            case AskIssuer _ -> askIssuer(gate, http);
            case Refused(var problem, var headers, _) -> refusals.send(http, problem, headers);
        }
    }

    private void askIssuer(Gate gate, RoutingContext http) {
        Issuer asked = Objects.requireNonNull(issuer);
        Context context = Vertx.currentContext();
        Thread.startVirtualThread(
                () -> {
                    asked.refresh();
                    context.runOnContext(_ -> handle(gate, http, true));
                });
    }

    private void endWhatIsNoLongerAllowed(Gate gate) {
        int ended = underWay.end(gate::stillAdmits);
        if (ended > 0) {
            LOG.infof("ended %d requests or streams that are no longer allowed", ended);
        }
    }

    @PreDestroy
    void close() {
        if (rounds != null) {
            rounds.close();
        }
        if (issuer != null) {
            issuer.close();
        }
    }
}
