package org.stancewire.system.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stancewire.contract.access.Role;
import org.stancewire.system.trust.FreePort;
import org.stancewire.system.trust.Running;

/// The three services as packaged, which speak TLS alone, behind a [LockedKafka], with keys and the
/// tokens of a [TokenIssuer]. Each reads its settings from a file, as docs/access.md has them:
/// those of the manifests for Kubernetes, and behind them those of this place.
final class LockedSystem implements AutoCloseable {
    static final List<String> SERVICES = List.of("ingest", "enrich", "query");
    static final String KAFKA_PASSWORD = "battery-staple-7f3a";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Certificates certificates;
    private final Keys keys;
    private final HttpClient http;
    private final Running issuer;
    private final LockedKafka kafka;
    private final Map<String, Running> services = new LinkedHashMap<>();
    private final Map<String, String> locked = new TreeMap<>();

    private LockedSystem(Path folder) throws Exception {
        this.folder = folder;
        certificates = Certificates.make(folder);
        keys = new Keys(folder.resolve("keys.ndjson"));
        keys.create(Role.READ);
        http = HttpClient.newBuilder().sslContext(certificates.trusted()).build();
        issuer = issuer(folder);
        kafka = new LockedKafka(folder, certificates);
        for (String kind : SERVICES) {
            Map<String, String> place =
                    Map.of("smallrye.config.locations", settings(kind).toString());
            services.put(kind, Running.service(kind, kind, folder, 320, place));
        }
    }

    private static Running issuer(Path folder) throws IOException {
        int port = FreePort.next();
        String classes =
                TokenIssuer.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        Running issuer =
                Running.program(
                        "issuer",
                        port,
                        folder,
                        64,
                        classes,
                        TokenIssuer.class.getName(),
                        "" + port);
        issuer.start();
        return issuer;
    }

    /// Starts all with a password that Kafka does not take, waits until each service says so, and
    /// returns once Kafka takes it and all are ready.
    static LockedSystem start(Path folder) throws Exception {
        LockedSystem system = new LockedSystem(folder);
        try {
            for (String kind : SERVICES) {
                Files.writeString(system.settings(kind), system.configuration(kind));
                system.services.get(kind).start();
            }
            // They wait for it: none needs another to be there first.
            system.kafka.start();
            for (String kind : SERVICES) {
                system.locked.put(
                        kind,
                        system.await(kind, it -> it.body().contains("Authentication failed")));
            }
            system.kafka.accept(KAFKA_PASSWORD);
            for (String kind : SERVICES) {
                system.await(kind, it -> it.statusCode() == 200);
            }
            return system;
        } catch (Exception | Error e) {
            system.close();
            throw e;
        }
    }

    private Path settings(String kind) {
        return folder.resolve(kind + ".properties");
    }

    private String configuration(String kind) throws IOException {
        Path manifests = Path.of("../deploy/kubernetes/base");
        StringBuilder all =
                new StringBuilder(Files.readString(manifests.resolve(kind + ".properties")));
        all.append(
                """
                stancewire.listen.address=127.0.0.1
                quarkus.http.ssl-port=${quarkus.http.port}
                quarkus.http.insecure-requests=disabled
                quarkus.http.ssl.certificate.files=%s
                quarkus.http.ssl.certificate.key-files=%s
                quarkus.log.handler.file.audit.enabled=true
                quarkus.log.handler.file.audit.path=%s
                quarkus.log.handler.file.audit.format=%%s%%n
                quarkus.log.category."stancewire.audit".handlers=audit
                quarkus.log.category."stancewire.audit".use-parent-handlers=false
                stancewire.trust.certificates=%s
                stancewire.access.keys-file=%s
                stancewire.access.issuer=%s
                stancewire.access.audience=stancewire
                stancewire.access.roles-claim=realm_access.roles
                stancewire.kafka.bootstrap-servers=%s
                """
                        .formatted(
                                certificates.certificate(),
                                certificates.key(),
                                audit(kind),
                                certificates.certificate(),
                                keys.path(),
                                TokenIssuer.name(issuer.port()),
                                kafka.address()));
        kafka.client(kind, KAFKA_PASSWORD)
                .forEach(
                        (key, value) ->
                                all.append(
                                        "stancewire.kafka.client.%s=%s\n".formatted(key, value)));
        if (kind.equals("ingest")) {
            all.append("stancewire.ingest.feed-url=" + address("query") + "\n");
            all.append("stancewire.ingest.feed-internal-url=" + address("query") + "\n");
        }
        if (kind.equals("query")) {
            all.append("stancewire.query.ingest-url=" + address("ingest") + "\n");
            all.append("stancewire.query.index-folder=" + folder.resolve("index") + "\n");
        }
        return all.toString();
    }

    /// What it says of its readiness once that is as wanted.
    private String await(String kind, Predicate<HttpResponse<String>> wanted) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        String said = "";
        while (Instant.now().isBefore(deadline)) {
            try {
                HttpResponse<String> answer = caller(kind).get("/q/health/ready");
                said = answer.body();
                if (wanted.test(answer)) {
                    return said;
                }
            } catch (IOException e) {
                said = e.toString();
            }
            Thread.sleep(50);
        }
        throw new AssertionError(kind + " says " + said + "\n" + log(kind));
    }

    /// What a service said of itself while Kafka did not take its password.
    String saidWhileLocked(String kind) {
        return locked.get(kind);
    }

    private URI address(String kind) {
        return URI.create("https://" + place(kind));
    }

    /// Somebody who trusts the certificate, and does not say who it is.
    Caller caller(String kind) {
        return new Caller(http, address(kind), Map.of());
    }

    /// Where it listens, `host:port`.
    String place(String kind) {
        return "127.0.0.1:" + services.get(kind).port();
    }

    String log(String kind) throws IOException {
        return services.get(kind).log();
    }

    Path audit(String kind) {
        return folder.resolve(kind + "-audit.ndjson");
    }

    Certificates certificates() {
        return certificates;
    }

    Keys keys() {
        return keys;
    }

    LockedKafka kafka() {
        return kafka;
    }

    /// Has the issuer do something: `sign`, `forge` or `unsigned`, which give a token with these
    /// claims, or `rotate`.
    String issuer(String what, String claims) throws IOException, InterruptedException {
        URI place = URI.create(TokenIssuer.name(issuer.port()) + "/" + what);
        return http.send(
                        HttpRequest.newBuilder(place).POST(BodyPublishers.ofString(claims)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    String issuerName() {
        return TokenIssuer.name(issuer.port());
    }

    @Override
    public void close() {
        services.values().forEach(Running::close);
        kafka.close();
        issuer.close();
        http.shutdownNow();
    }
}
