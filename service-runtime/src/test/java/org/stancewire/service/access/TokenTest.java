package org.stancewire.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.access.Role;
import org.stancewire.service.access.Verdict.Admitted;
import org.stancewire.service.access.Verdict.AskIssuer;
import org.stancewire.service.access.Verdict.Refused;

/// Tokens of an issuer that answers over HTTP, as OIDC providers do.
class TokenTest {
    private static final String AUDIENCE = "stancewire";

    private final AtomicLong nanos = new AtomicLong(42);
    private LocalIssuer provider;
    private Issuer issuer;

    @BeforeEach
    void startAnIssuer() throws Exception {
        provider = LocalIssuer.start();
        issuer = issuer("roles");
    }

    @AfterEach
    void stop() {
        issuer.close();
        provider.close();
    }

    private Issuer issuer(String rolesClaim) throws GeneralSecurityException {
        return new Issuer(
                new Tokens(provider.name(), AUDIENCE, rolesClaim),
                new IssuerKeys(URI.create(provider.name()), SSLContext.getDefault(), nanos::get));
    }

    @Test
    void letsWhoeverHoldsATokenDoWhatItsRolesAllow() throws Exception {
        String token = provider.sign(claims());
        assertThat(judge("/v1/articles", token, false)).isInstanceOf(AskIssuer.class);
        issuer.refresh();
        Admitted admitted = (Admitted) judge("/v1/articles", token, true);
        assertThat(admitted.caller().id()).isEqualTo("subject alice");
        assertThat(judge("/v1/articles", token, false)).isInstanceOf(Admitted.class);
        assertRefused(judge("/v1/status", token, false), 403, "role-missing", "role operate");
        assertRefused(judge("/no/such", token, false), 404, "not-found", "nothing at this path");
    }

    @Test
    void ellipticCurvesWillDoAsWell() throws Exception {
        provider.rotateToACurve();
        issuer.refresh();
        assertThat(judge("/v1/articles", provider.sign(claims()), false))
                .isInstanceOf(Admitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"realm_access.roles", "scope"})
    void findsRolesWhereTheSettingSays(String claim) throws Exception {
        JwtClaims claims = claims();
        claims.unsetClaim("roles");
        claims.setClaim("realm_access", Map.of("roles", List.of("other", "operate")));
        claims.setStringClaim("scope", "openid stancewire:operate");
        String token = provider.sign(claims);
        issuer.close();
        issuer = issuer(claim);
        issuer.refresh();
        Admitted admitted = (Admitted) judge("/v1/status", token, false);
        assertThat(admitted.caller().roles()).containsExactly(Role.OPERATE);
        assertRefused(judge("/v1/articles", token, false), 403, "role-missing", "has operate");
    }

    @Test
    void takesNoTokenThatIsNotMeantForItNow() throws Exception {
        issuer.refresh();
        JwtClaims other = claims();
        other.setIssuer("https://other.example");
        assertWrong(provider.sign(other), "of another issuer");
        JwtClaims forOthers = claims();
        forOthers.setAudience("somebody-else");
        assertWrong(provider.sign(forOthers), "audience");
        JwtClaims forNobody = claims();
        forNobody.unsetClaim("aud");
        assertWrong(provider.sign(forNobody), "audience");
        JwtClaims expired = claims();
        expired.setExpirationTime(in(Duration.ofSeconds(-Tokens.SKEW_SECONDS - 5)));
        assertWrong(provider.sign(expired), "expired");
        JwtClaims early = claims();
        early.setNotBefore(in(Duration.ofHours(1)));
        assertWrong(provider.sign(early), "not valid yet");
        for (String needed : List.of("exp", "sub")) {
            JwtClaims lacking = claims();
            lacking.unsetClaim(needed);
            assertWrong(provider.sign(lacking), "lacks a subject or a time");
        }
        JwtClaims unallowed = claims();
        unallowed.setStringListClaim("roles", "admin", "READ");
        assertRefused(
                judge("/v1/articles", provider.sign(unallowed), false),
                403,
                "role-missing",
                "has none");
    }

    @Test
    void takesNoTokenThatItsIssuerHasNotSigned() throws Exception {
        issuer.refresh();
        String good = provider.sign(claims());
        String[] parts = good.split("\\.");
        assertWrong(provider.signAsSomebodyElse(claims()), "signature");
        assertWrong(LocalIssuer.unsigned(claims()), "in a way that is not taken");
        assertWrong(parts[0] + "." + parts[1] + ".", "");
        assertWrong(parts[0] + "." + parts[1] + "." + parts[2].toLowerCase(Locale.ROOT), "");
        // The public key, which everybody has, as the secret of a symmetric algorithm.
        assertWrong(
                provider.sign(
                        claims(),
                        AlgorithmIdentifiers.HMAC_SHA256,
                        new HmacKey(provider.publicKey().getEncoded())),
                "in a way that is not taken");
        JwtClaims more = claims();
        more.setStringListClaim("roles", "read", "operate");
        String forged = provider.signAsSomebodyElse(more).split("\\.")[1];
        assertWrong(parts[0] + "." + forged + "." + parts[2], "signature");
        assertThat(judge("/v1/articles", good, false)).isInstanceOf(Admitted.class);
    }

    @Test
    void followsItsIssuerToAnotherKeyButNotAsOftenAsOneLikes() throws Exception {
        issuer.refresh();
        String before = provider.sign(claims());
        provider.rotate();
        String after = provider.sign(claims());
        assertThat(judge("/v1/articles", before, false)).isInstanceOf(Admitted.class);
        assertThat(judge("/v1/articles", after, false)).isInstanceOf(AskIssuer.class);
        int asked = provider.timesAsked();
        issuer.refresh();
        assertRefused(judge("/v1/articles", after, true), 401, "wrong-token", "does not list");
        assertThat(provider.timesAsked()).isEqualTo(asked);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        issuer.refresh();
        assertThat(judge("/v1/articles", after, true)).isInstanceOf(Admitted.class);
        // The old one was withdrawn.
        assertRefused(judge("/v1/articles", before, true), 401, "wrong-token", "does not list");
    }

    @Test
    void saysThatTheIssuerIsAway() throws Exception {
        String token = provider.sign(claims());
        provider.close();
        issuer.refresh();
        assertRefused(judge("/v1/articles", token, true), 503, "issuer-away", "API key");
    }

    @Test
    void holdsOnToTheKeysWhileTheIssuerIsAway() throws Exception {
        String token = provider.sign(claims());
        issuer.refresh();
        provider.close();
        nanos.addAndGet(Duration.ofMinutes(20).toNanos());
        issuer.refresh();
        assertThat(judge("/v1/articles", token, false)).isInstanceOf(Admitted.class);
    }

    @Test
    void believesNoDocumentOfAnotherIssuer() throws Exception {
        provider.callItself("https://other.example");
        issuer.refresh();
        assertThat(issuer.isKnown()).isFalse();
    }

    @Test
    void endsAStreamWhenItsTokenExpires() throws Exception {
        issuer.refresh();
        Admitted admitted = (Admitted) judge("/v1/stream", provider.sign(claims()), false);
        assertThat(gate(Instant::now).stillAdmits(admitted)).isTrue();
        assertThat(gate(() -> Instant.now().plusSeconds(3600)).stillAdmits(admitted)).isFalse();
    }

    @Test
    void takesNoTokensWhereNoIssuerIsNamed() throws IOException {
        Gate without =
                new Gate(
                        Optional.empty(),
                        Optional.empty(),
                        new Allowances(nanos::get, Instant::now),
                        Instant::now);
        Verdict verdict = without.judge("GET", "/v1/articles", List.of("Bearer aa.bb.cc"));
        assertRefused(verdict, 401, "wrong-key", "tokens are not taken here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example",
                "http://10.1.2.3",
                "ftp://a",
                "https:x",
                "localhost"
            })
    void asksNoIssuerWhoseAnswersOthersCouldChange(String address) {
        assertThatThrownBy(
                        () ->
                                new IssuerKeys(
                                        URI.create(address), SSLContext.getDefault(), nanos::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    private void assertWrong(String token, String why) {
        Verdict verdict = judge("/v1/articles", token, false);
        assertRefused(verdict, 401, "wrong-token", why);
        assertThat(verdict.toString())
                .doesNotContain(token.split("\\.")[1])
                .doesNotContain("alice");
    }

    private Verdict judge(String path, String token, boolean asked) {
        return gate(Instant::now).judge("GET", path, List.of("Bearer " + token), asked);
    }

    private Gate gate(InstantSource clock) {
        return new Gate(
                Optional.empty(), Optional.of(issuer), new Allowances(nanos::get, clock), clock);
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(provider.name());
        claims.setSubject("alice");
        claims.setAudience("others", AUDIENCE);
        claims.setStringListClaim("roles", "read", "something-else");
        claims.setExpirationTime(in(Duration.ofMinutes(10)));
        return claims;
    }

    private static NumericDate in(Duration time) {
        return NumericDate.fromSeconds(Instant.now().plus(time).getEpochSecond());
    }

    private static void assertRefused(Verdict verdict, int status, String kind, String words) {
        assertThat(verdict).isInstanceOf(Refused.class);
        assertThat(((Refused) verdict).problem().status()).isEqualTo(status);
        assertThat(((Refused) verdict).problem().type())
                .isEqualTo("urn:stancewire:problem:" + kind);
        assertThat(((Refused) verdict).problem().detail()).contains(words);
    }
}
