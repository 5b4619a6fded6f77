package org.stancewire.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;
import org.stancewire.contract.access.Secret;
import org.stancewire.service.access.Verdict.Admitted;
import org.stancewire.service.access.Verdict.Refused;

class GateTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir private Path folder;

    private final Map<Role, ApiKey.Issued> issued = new EnumMap<>(Role.class);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private Instant now = NOW;
    private KeyFile file;
    private KeyRing keys;
    private Gate gate;

    @BeforeEach
    void issueAKeyForEachRole() throws IOException {
        file = new KeyFile(folder.resolve("keys.ndjson"));
        for (Role role : Role.values()) {
            issued.put(role, issue(role));
        }
        file.change(_ -> issued.values().stream().map(ApiKey.Issued::key).toList());
        keys = new KeyRing(file);
        gate =
                new Gate(
                        Optional.of(keys),
                        Optional.empty(),
                        new Allowances(nanos::get, () -> now),
                        () -> now);
    }

    /// Every rule there is, written down a second time, by who may do it.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # method, path, the roles that may
                    GET,    /q/health/live,                 anybody
                    GET,    /q/health/ready,                anybody
                    GET,    /q/health/started,              anybody
                    HEAD,   /q/health/ready,                anybody
                    GET,    /q/health,                      operate
                    GET,    /q/metrics,                     operate
                    GET,    /q/openapi,                     publish read operate
                    GET,    /q/swagger-ui,                  publish read operate
                    GET,    /q/swagger-ui/,                 publish read operate
                    GET,    /q/swagger-ui/index.html,       publish read operate
                    POST,   /v1/articles,                   publish
                    PUT,    /v1/articles/t1,                publish
                    DELETE, /v1/articles/t1,                publish
                    GET,    /v1/subscriptions,              operate
                    POST,   /v1/subscriptions,              operate
                    GET,    /v1/subscriptions/s1,           operate
                    PATCH,  /v1/subscriptions/s1,           operate
                    DELETE, /v1/subscriptions/s1,           operate
                    GET,    /v1/articles,                   read
                    HEAD,   /v1/articles,                   read
                    GET,    /v1/articles/t1,                read
                    GET,    /v1/articles/a/b/annotations,   read
                    GET,    /v1/entities,                   read
                    GET,    /v1/entities/person:a,          read
                    GET,    /v1/export,                     read
                    GET,    /v1/facets,                     read
                    GET,    /v1/quotes,                     read
                    GET,    /v1/stances,                    read
                    GET,    /v1/stances/evidence,           read
                    GET,    /v1/stream,                     read
                    HEAD,   /v1/stream,                     read
                    GET,    /v1/timeline,                   read
                    GET,    /v1/trends,                     read
                    GET,    /feed.json,                     read
                    GET,    /feed.atom,                     read
                    GET,    /v1/status,                     operate
                    GET,    /v1/index,                      operate
                    PUT,    /v1/index/rebuild,              operate
                    GET,    /,                              read
                    GET,    /index.html,                    read
                    GET,    /theme.js,                      read
                    GET,    /icon.svg,                      read
                    GET,    /ui/app-1.js,                   read
                    OPTIONS, /v1/articles,                  publish read operate
                    """)
    void letsThoseWithTheRolePassAndNobodyElse(String method, String path, String who) {
        boolean open = who.equals("anybody");
        assertThat(gate.judge(method, path, List.of()))
                .isInstanceOf(open ? Verdict.Open.class : Refused.class);
        for (Role role : Role.values()) {
            Verdict verdict = gate.judge(method, path, bearer(issued.get(role).secret()));
            if (open) {
                assertThat(verdict).isInstanceOf(Verdict.Open.class);
            } else if (who.contains(role.word())) {
                assertThat(verdict).as(role.word()).isInstanceOf(Admitted.class);
            } else {
                assertRefused(verdict, 403, "role-missing");
                assertThat(((Refused) verdict).problem().detail())
                        .contains("takes the role " + who)
                        .contains("has " + role.word());
            }
        }
    }

    /// No request has two rules, so that their order means nothing.
    @Test
    void everyRequestHasOneRule() {
        for (Rule rule : Rules.ALL) {
            String path = rule.path().replace("**", "x");
            assertThat(
                            Rules.ALL.stream()
                                    .filter(
                                            it ->
                                                    it.isOfMethod(rule.method())
                                                            && it.isOfPath(path)))
                    .as(rule.toString())
                    .containsExactly(rule);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/unheard-of,    404, not-found",
        "GET,    /v1/status;x=1,    404, not-found",
        "GET,    /v1/status/,       404, not-found",
        "GET,    /v1/Status,        404, not-found",
        "GET,    /q/dev,            404, not-found",
        "GET,    /v1/subscriptions/, 404, not-found",
        "GET,    /uix,              404, not-found",
        "DELETE, /v1/articles,      405, method-not-allowed",
        "TRACE,  /v1/status,        405, method-not-allowed",
        "CONNECT, /,                405, method-not-allowed",
        "get,    /v1/status,        405, method-not-allowed"
    })
    void letsNobodyDoWhatNoRuleNames(String method, String path, int status, String kind) {
        assertRefused(gate.judge(method, path, List.of()), 401, "no-key");
        for (ApiKey.Issued each : issued.values()) {
            assertRefused(gate.judge(method, path, bearer(each.secret())), status, kind);
        }
    }

    @Test
    void takesAKeyAsThePasswordOfBasic() {
        Secret secret = issued.get(Role.READ).secret();
        for (String name : List.of("", "me", "мы")) {
            assertThat(read(List.of("basic  " + base64(name + ":" + secret.text()))))
                    .isInstanceOf(Admitted.class);
        }
        assertThat(read(List.of("BEARER " + secret.text()))).isInstanceOf(Admitted.class);
    }

    @Test
    void saysHowToSendAKeyWhereNoneIsSent() {
        Refused refused = (Refused) read(List.of());
        assertThat(refused.problem().status()).isEqualTo(401);
        assertThat(refused.problem().detail())
                .contains("Authorization: Bearer KEY")
                .contains("password of HTTP Basic")
                .contains("./stancewire keys create");
        assertThat(refused.headers().get("WWW-Authenticate"))
                .satisfiesExactly(
                        basic -> assertThat(basic).startsWith("Basic realm="),
                        bearer -> assertThat(bearer).isEqualTo("Bearer realm=\"Stancewire\""));
        assertThat(refused.headers()).containsEntry("Cache-Control", List.of("no-store"));
    }

    @Test
    void knowsNoKeyThatItWasNotGiven() {
        String good = issued.get(Role.READ).secret().text();
        String otherSecret =
                good.substring(0, 12) + issued.get(Role.PUBLISH).secret().text().substring(12);
        String unknown = issue(Role.READ).secret().text();
        Set<Refused> answers = new HashSet<>();
        for (String wrong : List.of(otherSecret, unknown)) {
            Verdict verdict = read(List.of("Bearer " + wrong));
            assertRefused(verdict, 401, "wrong-key");
            answers.add((Refused) verdict);
        }
        // Whether its id is known cannot be told apart.
        assertThat(answers).hasSize(1);
        for (String wrong : malformed(good)) {
            Verdict verdict = read(List.of(wrong));
            assertRefused(verdict, 401, "wrong-key");
            assertThat(verdict.toString()).doesNotContain(good.substring(12, 30));
        }
        assertRefused(read(List.of("Bearer " + good, "Bearer " + good)), 401, "wrong-key");
    }

    private static List<String> malformed(String good) {
        return List.of(
                "",
                good,
                "Bearer",
                "Bearer ",
                "Bearer " + good + "0",
                "Bearer " + good.substring(1),
                "Bearer " + good + " " + good,
                "Token " + good,
                "Basic " + good,
                "Basic " + base64(good),
                "Basic " + base64("me:" + good + "0"),
                "Basic " + base64(good + ":"),
                "Bearer " + "x".repeat(1 << 20));
    }

    @Test
    void letsARevokedKeyDoNothingAndSaysSoToItsHolderOnly() throws IOException {
        ApiKey.Issued reader = issued.get(Role.READ);
        Admitted before = (Admitted) read(bearer(reader.secret()));
        assertThat(gate.stillAdmits(before)).isTrue();
        file.change(
                all ->
                        all.stream()
                                .map(it -> it.id().equals(reader.key().id()) ? it.revoke(NOW) : it)
                                .toList());
        assertThat(keys.readAgain()).isTrue();
        Verdict verdict = read(bearer(reader.secret()));
        assertRefused(verdict, 401, "revoked-key");
        assertThat(((Refused) verdict).problem().detail()).contains("was revoked at " + NOW);
        assertThat(gate.stillAdmits(before)).isFalse();
        String guessed = reader.secret().text().substring(0, 12) + "0".repeat(64);
        assertRefused(read(List.of("Bearer " + guessed)), 401, "wrong-key");
        assertThat(keys.readAgain()).isFalse();
    }

    @Test
    void takesNoMoreThanAKeyIsFor() throws IOException {
        ApiKey.Issued slow = ApiKey.issue("slow", List.of(Role.READ), 2, null, NOW, RANDOM);
        ApiKey.Issued few = ApiKey.issue("few", List.of(Role.READ), null, 3L, NOW, RANDOM);
        file.change(_ -> List.of(slow.key(), few.key()));
        keys.readAgain();
        for (int i = 0; i < 2 * Allowance.BURST_SECONDS; i++) {
            assertThat(read(bearer(slow.secret()))).isInstanceOf(Admitted.class);
        }
        assertTooMany(read(bearer(slow.secret())), "too-fast", "1");
        nanos.addAndGet(499_999_999);
        assertTooMany(read(bearer(slow.secret())), "too-fast", "1");
        nanos.addAndGet(1);
        assertThat(read(bearer(slow.secret()))).isInstanceOf(Admitted.class);
        assertTooMany(read(bearer(slow.secret())), "too-fast", "1");

        for (int i = 0; i < 3; i++) {
            assertThat(read(bearer(few.secret()))).isInstanceOf(Admitted.class);
        }
        assertTooMany(read(bearer(few.secret())), "day-used-up", "" + 14 * 3600);
        now = NOW.plus(Duration.ofHours(14));
        assertThat(read(bearer(few.secret()))).isInstanceOf(Admitted.class);
        // The clock goes back: the day before was counted, and is counted anew.
        now = NOW;
        assertThat(read(bearer(few.secret()))).isInstanceOf(Admitted.class);
    }

    private static void assertTooMany(Verdict verdict, String kind, String seconds) {
        assertRefused(verdict, 429, kind);
        assertThat(((Refused) verdict).headers()).containsEntry("Retry-After", List.of(seconds));
    }

    private Verdict read(List<String> authorization) {
        return gate.judge("GET", "/v1/articles", authorization);
    }

    private static ApiKey.Issued issue(Role role) {
        return ApiKey.issue(role.word(), List.of(role), null, null, NOW, RANDOM);
    }

    private static List<String> bearer(Secret secret) {
        return List.of("Bearer " + secret.text());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Verdict verdict, int status, String kind) {
        assertThat(verdict).isInstanceOf(Refused.class);
        assertThat(((Refused) verdict).problem().status()).isEqualTo(status);
        assertThat(((Refused) verdict).problem().type())
                .isEqualTo("urn:stancewire:problem:" + kind);
    }
}
