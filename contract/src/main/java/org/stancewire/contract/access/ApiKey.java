package org.stancewire.contract.access;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A key as it is kept, which is less than what its holder has.
///
/// @param id names it in lists and in the audit log; no secret
/// @param name whose it is, or what for
/// @param sha256 the hash of its secret, 64 hexadecimal digits
/// @param roles what it allows, at least one
/// @param perSecond how many requests a second each service takes with it, or null for any number
/// @param perDay how many a day of UTC, or null for any number
/// @param revoked since when it allows nothing any more, or null
public record ApiKey(
        String id,
        String name,
        String sha256,
        List<Role> roles,
        @Nullable Integer perSecond,
        @Nullable Long perDay,
        Instant created,
        @Nullable Instant revoked) {
    static final int ID_LENGTH = 8;

    private static final int LONGEST_NAME = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9]{" + ID_LENGTH + "}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// Throws [IllegalArgumentException] that names what is wrong.
    public ApiKey {
        require(id != null && ID.matcher(id).matches(), "'id' must be 8 of a to z and 0 to 9");
        require(isName(name), "'name' must have 1 to " + LONGEST_NAME + " visible characters");
        require(
                sha256 != null && HASH.matcher(sha256).matches(),
                "'sha256' must be 64 hexadecimal digits in lower case");
        require(roles != null && !roles.isEmpty(), "'roles' must name at least one role");
        require(perSecond == null || perSecond > 0, "'perSecond' must be above 0");
        require(perDay == null || perDay > 0, "'perDay' must be above 0");
        require(created != null, "'created' is missing");
        roles = roles.stream().distinct().sorted().toList();
    }

    /// A key that has just been made, and its secret, which is told once and kept nowhere.
    public record Issued(ApiKey key, Secret secret) {}

    /// Makes a key.
    ///
    /// @param random nobody may foresee what it gives
    public static Issued issue(
            String name,
            List<Role> roles,
            @Nullable Integer perSecond,
            @Nullable Long perDay,
            Instant now,
            RandomGenerator random) {
        Secret secret = Secret.make(random);
        ApiKey key =
                new ApiKey(
                        secret.keyId(),
                        name,
                        HexFormat.of().formatHex(secret.hash()),
                        roles,
                        perSecond,
                        perDay,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        null);
        return new Issued(key, secret);
    }

    /// Whether this is its secret. Takes as long whichever byte differs.
    public boolean isOf(Secret secret) {
        boolean same = MessageDigest.isEqual(HexFormat.of().parseHex(sha256), secret.hash());
        return same && id.equals(secret.keyId());
    }

    /// The same, which allows nothing from now on. One that was revoked before stays as it was.
    public ApiKey revoke(Instant now) {
        Instant since = Objects.requireNonNullElse(revoked, now.truncatedTo(ChronoUnit.SECONDS));
        return new ApiKey(id, name, sha256, roles, perSecond, perDay, created, since);
    }

    private static boolean isName(@Nullable String name) {
        return name != null
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
