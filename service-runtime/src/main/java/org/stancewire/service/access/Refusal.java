package org.stancewire.service.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.Role;
import org.stancewire.service.Problem;
import org.stancewire.service.access.Verdict.Refused;

/// The words in which somebody is turned away. They name no secret, and none that was sent.
final class Refusal {
    private static final String NOT_KNOWN = "It is not known who asks";
    private static final String HOW =
            "Send a key as 'Authorization: Bearer KEY', or as the password of HTTP Basic with any"
                    + " name; `./stancewire keys create` makes one";

    /// A browser asks for a password where it sees the first (RFC 7617); the second is for programs
    /// (RFC 6750).
    private static final String BASIC =
            "Basic realm=\"Stancewire: any name, and a key as password\", charset=\"UTF-8\"";

    private static final String BEARER = "Bearer realm=\"Stancewire\"";

    private Refusal() {}

    static Refused noKey() {
        return unknown("no-key", HOW, "");
    }

    static Refused malformed(String why) {
        return unknown("wrong-key", why + ". " + HOW, "invalid_token");
    }

    /// Whether its id is known is not told.
    static Refused wrongKey() {
        return unknown(
                "wrong-key",
                "This key is not known here. See that it is whole, and that it was made for this"
                        + " system. "
                        + HOW,
                "invalid_token");
    }

    static Refused revoked(ApiKey key) {
        return unknown(
                "revoked-key",
                "The key "
                        + key.id()
                        + " was revoked at "
                        + key.revoked()
                        + "; ask who runs this system for another. "
                        + HOW,
                "invalid_token");
    }

    /// @param why what is wrong with a token, without anything of it
    static Refused wrongToken(String why) {
        return unknown(
                "wrong-token", "The token is not taken: " + why + ". " + HOW, "invalid_token");
    }

    static Refused issuerAway() {
        Problem problem =
                Problem.of(
                        "issuer-away",
                        "Tokens cannot be checked",
                        503,
                        "The issuer of tokens has not told its keys yet; the log of this service"
                                + " says why. An API key is taken meanwhile",
                        null);
        return new Refused(problem, Map.of("Retry-After", List.of("5")), null);
    }

    static Refused tooFast(ApiKey key, Duration wait) {
        return tooMany(
                "too-fast",
                "Too many requests a second",
                "the key "
                        + key.id()
                        + " is for "
                        + key.perSecond()
                        + " requests a second, and "
                        + Allowance.BURST_SECONDS
                        + " seconds' worth at once; wait, or ask who runs this system for one with"
                        + " more",
                wait);
    }

    static Refused dayUsedUp(ApiKey key, Duration wait) {
        return tooMany(
                "day-used-up",
                "Too many requests today",
                "the key "
                        + key.id()
                        + " is for "
                        + key.perDay()
                        + " requests a day, which are used up until midnight UTC; wait, or ask who"
                        + " runs this system for one with more",
                wait);
    }

    private static Refused tooMany(String kind, String title, String detail, Duration wait) {
        long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        return new Refused(
                Problem.of(kind, title, 429, detail, null),
                Map.of("Retry-After", List.of("" + seconds), "Cache-Control", List.of("no-store")),
                null);
    }

    static Refused roleMissing(Rule rule, Caller caller, Role needed) {
        Problem problem =
                Problem.of(
                        "role-missing",
                        "The key does not allow this",
                        403,
                        rule.method()
                                + " "
                                + rule.path()
                                + " takes the role "
                                + needed.word()
                                + ", and the "
                                + caller.id()
                                + " has "
                                + words(caller.roles())
                                + ". Use a key with that role; `./stancewire keys create --role "
                                + needed.word()
                                + "` makes one",
                        null);
        return new Refused(
                problem,
                headers(BEARER + ", error=\"insufficient_scope\", scope=\"" + needed.word() + '"'),
                null);
    }

    private static String words(List<Role> roles) {
        return roles.isEmpty()
                ? "none"
                : roles.stream().map(Role::word).collect(Collectors.joining(", "));
    }

    static Refused notThere() {
        return new Refused(
                Problem.of(
                        "not-found",
                        "Not Found",
                        404,
                        "There is nothing at this path; /q/openapi lists what there is",
                        null),
                Map.of(),
                null);
    }

    static Refused notAllowed(String method, TreeSet<String> allowed) {
        String list = String.join(", ", allowed);
        return new Refused(
                Problem.of(
                        "method-not-allowed",
                        "Method Not Allowed",
                        405,
                        "This path takes " + list + ", not " + method,
                        null),
                Map.of("Allow", List.of(list)),
                null);
    }

    private static Refused unknown(String kind, String detail, String error) {
        return new Refused(
                Problem.of(kind, NOT_KNOWN, 401, detail, null),
                headers(BASIC, error.isEmpty() ? BEARER : BEARER + ", error=\"" + error + '"'),
                null);
    }

    private static Map<String, List<String>> headers(String... challenges) {
        return Map.of(
                "WWW-Authenticate", List.of(challenges), "Cache-Control", List.of("no-store"));
    }
}
