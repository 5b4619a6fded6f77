package org.stancewire.service.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.Role;

/// Reads the tokens of an issuer (JWT, RFC 7519): who holds one, and what it allows.
final class Tokens {
    /// Clocks of two machines differ a little.
    static final int SKEW_SECONDS = 30;

    /// None with a shared secret, and not `none`.
    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
        AlgorithmIdentifiers.EDDSA
    };

    private final String issuer;
    private final String audience;
    private final List<String> rolesClaim;

    /// @param rolesClaim where the roles stand, with a dot before each field that is further in
    Tokens(String issuer, String audience, String rolesClaim) {
        this.issuer = issuer;
        this.audience = audience;
        this.rolesClaim = List.of(rolesClaim.split("\\."));
    }

    /// What a token is worth.
    sealed interface Look {
        record Good(Caller caller) implements Look {}

        /// @param why without anything of the token
        record Bad(String why) implements Look {}

        /// It is signed by a key that is not among those that are known.
        record OtherKey() implements Look {}
    }

    /// @param keys of the issuer
    Look look(String token, List<JsonWebKey> keys) {
        try {
            String kid = JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
            if (keys.isEmpty()
                    || (kid != null && keys.stream().noneMatch(it -> kid.equals(it.getKeyId())))) {
                return new Look.OtherKey();
            }
            return new Look.Good(caller(consumer(keys).processToClaims(token)));
        } catch (InvalidJwtException e) {
            return new Look.Bad(why(e));
        } catch (JoseException | MalformedClaimException e) {
            return new Look.Bad("it is no signed token");
        }
    }

    private JwtConsumer consumer(List<JsonWebKey> keys) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    private Caller caller(JwtClaims claims) throws MalformedClaimException {
        Instant until = Instant.ofEpochSecond(claims.getExpirationTime().getValue() + SKEW_SECONDS);
        return new Caller("subject " + claims.getSubject(), roles(claims), until);
    }

    private List<Role> roles(JwtClaims claims) {
        Object value = claims.getClaimsMap();
        for (String field : rolesClaim) {
            value = value instanceof Map<?, ?> map ? map.get(field) : null;
        }
        TreeSet<Role> roles = new TreeSet<>();
        words(value).flatMap(word -> role(word).stream()).forEach(roles::add);
        return List.copyOf(roles);
    }

    /// A list of words, or words with spaces between them, as `scope` has them (RFC 8693).
    private static Stream<String> words(@Nullable Object value) {
        return switch (value) {
            case String text -> Arrays.stream(text.split(" "));
            case List<?> list -> list.stream().map(String::valueOf);
            case null -> Stream.of();
            default -> Stream.of();
        };
    }

    private static Optional<Role> role(String word) {
        String bare =
                word.startsWith("stancewire:") ? word.substring("stancewire:".length()) : word;
        return Arrays.stream(Role.values()).filter(it -> it.word().equals(bare)).findFirst();
    }

    private static String why(InvalidJwtException e) {
        if (e.hasExpired()) {
            return "it has expired; get a new one";
        }
        if (e.hasErrorCode(ErrorCodes.ISSUER_INVALID)
                || e.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return "it is of another issuer";
        }
        if (e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
                || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return "it is meant for others: its audience is not this system's";
        }
        if (e.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return "its signature is not its issuer's";
        }
        return "it lacks a subject or a time at which it expires, is not valid yet, or is signed in a"
                + " way that is not taken";
    }
}
