package org.stancewire.query.rest.door;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;
import org.stancewire.service.Trust;

/// The ingest service, as this one reaches it. Follows no redirect and knows no proxy: what is sent
/// goes to the address of the setting or nowhere.
@Singleton
class Ingest {
    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);
    private static final String SETTING = "stancewire.query.ingest-url";

    /// How a request that came through here is known again (RFC 9110, section 7.6.3).
    static final String VIA = "stancewire-query";

    private final URI address;
    private final HttpClient http;

    Ingest(IngestSettings settings, Trust trust) {
        this.address = checked(settings.ingestUrl());
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(trust.context())
                        .connectTimeout(TIME_TO_CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build();
    }

    private static URI checked(URI address) {
        boolean good =
                Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                        && address.getHost() != null
                        && address.getUserInfo() == null
                        && Set.of("", "/").contains(address.getPath())
                        && address.getQuery() == null
                        && address.getFragment() == null;
        if (!good) {
            throw new IllegalArgumentException(
                    SETTING
                            + " is an address such as http://127.0.0.1:8081, not '"
                            + address
                            + "'");
        }
        return address;
    }

    /// What it answers, whose body is to be closed. Throws [ProblemException] where it is away, and
    /// [IllegalArgumentException] where a header has what HTTP does not allow.
    Answer send(Errand errand) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(errand.address().at(address))
                        .timeout(errand.patience())
                        .header("Accept", "application/json")
                        .header("Via", "1.1 " + VIA)
                        .method(errand.method(), body(errand));
        errand.headers().forEach(request::header);
        try {
            return Answer.of(
                    http.send(request.build(), BodyHandlers.ofInputStream()), errand.patience());
        } catch (HttpConnectTimeoutException e) {
            throw away("cannot be reached", e);
        } catch (HttpTimeoutException e) {
            throw away("has not answered within " + errand.patience().toSeconds() + " s", e);
        } catch (IOException e) {
            throw away("cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away("was not waited for, as this service stops", null);
        }
    }

    private static BodyPublisher body(Errand errand) {
        long length = errand.body().stream().mapToLong(it -> it.length).sum();
        return length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(errand.body()), length);
    }

    private ProblemException away(String what, @Nullable IOException why) {
        return new ProblemException(
                Problem.of(
                        "ingest-away",
                        "The ingest service does not answer",
                        503,
                        "The ingest service, which takes articles and follows feeds, "
                                + what
                                + " at "
                                + address
                                + (why == null || why.getMessage() == null
                                        ? ""
                                        : " (" + why.getMessage() + ")")
                                + ", where "
                                + SETTING
                                + " says that it is. Start it, or set that to where it is; sending an"
                                + " article twice is harmless",
                        null),
                COME_AGAIN);
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }
}
