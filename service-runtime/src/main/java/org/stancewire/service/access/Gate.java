package org.stancewire.service.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.Role;
import org.stancewire.contract.access.Secret;
import org.stancewire.service.access.Verdict.Admitted;

/// Decides who may pass, by the [Rules], and by keys and issuer as they are now.
final class Gate {
    private static final String KEY = "key ";

    private final Optional<KeyRing> keys;
    private final Optional<Issuer> issuer;
    private final Allowances allowances;
    private final InstantSource clock;

    Gate(
            Optional<KeyRing> keys,
            Optional<Issuer> issuer,
            Allowances allowances,
            InstantSource clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.allowances = allowances;
        this.clock = clock;
    }

    /// @param path normalised, as [Rule#isOfPath] takes it
    /// @param authorization the values of all headers of that name
    Verdict judge(String method, String path, List<String> authorization) {
        return judge(method, path, authorization, false);
    }

    /// @param asked whether the issuer has just been asked for its keys
    Verdict judge(String method, String path, List<String> authorization, boolean asked) {
        Optional<Rule> rule = Rules.find(method, path);
        if (rule.isPresent() && rule.get().need() == Need.NOTHING) {
            return new Verdict.Open();
        }
        // Whoever is not known learns nothing of what is there.
        return switch (Credentials.of(authorization)) {
            case Credentials.None _ -> Refusal.noKey();
            case Credentials.Unknown(String why) -> Refusal.malformed(why);
            case Credentials.Key(Secret secret) -> byKey(method, path, rule, secret);
            case Credentials.Token(String text) -> byToken(method, path, rule, text, asked);
        };
    }

    private Verdict byKey(String method, String path, Optional<Rule> rule, Secret secret) {
        if (keys.isEmpty()) {
            return Refusal.wrongKey();
        }
        return switch (keys.get().look(secret)) {
            case KeyRing.Look.Unknown _ -> Refusal.wrongKey();
            case KeyRing.Look.Revoked(ApiKey key) -> Refusal.revoked(key).to(name(key));
            case KeyRing.Look.Good(ApiKey key) ->
                    switch (allowances.take(key)) {
                        case Allowance.Taken.Yes _ ->
                                judge(method, path, rule, new Caller(name(key), key.roles(), null));
                        case Allowance.Taken.TooFast(var wait) ->
                                Refusal.tooFast(key, wait).to(name(key));
                        case Allowance.Taken.DayUsedUp(var wait) ->
                                Refusal.dayUsedUp(key, wait).to(name(key));
                    };
        };
    }

    private static String name(ApiKey key) {
        return KEY + key.id();
    }

    private Verdict byToken(
            String method, String path, Optional<Rule> rule, String token, boolean asked) {
        if (issuer.isEmpty()) {
            return Refusal.malformed("what is sent is a token, and tokens are not taken here");
        }
        return switch (issuer.get().look(token)) {
            case Tokens.Look.Good(Caller caller) -> judge(method, path, rule, caller);
            case Tokens.Look.Bad(String why) -> Refusal.wrongToken(why);
            case Tokens.Look.OtherKey _ when !asked -> new Verdict.AskIssuer();
            case Tokens.Look.OtherKey _ ->
                    issuer.get().isKnown()
                            ? Refusal.wrongToken("its issuer does not list the key that signed it")
                            : Refusal.issuerAway();
        };
    }

    private static Verdict judge(String method, String path, Optional<Rule> rule, Caller caller) {
        if (rule.isEmpty()) {
            return unruled(method, path, caller);
        }
        Need need = rule.get().need();
        Optional<Role> role = need.role();
        return role.isEmpty() || need.isMetBy(caller.roles())
                ? new Admitted(caller, need)
                : Refusal.roleMissing(rule.get(), caller, role.get()).to(caller.id());
    }

    private static Verdict unruled(String method, String path, Caller caller) {
        TreeSet<String> methods = Rules.methods(path);
        if (methods.isEmpty()) {
            return Refusal.notThere().to(caller.id());
        }
        // Which methods there are anybody with a key may ask.
        return method.equals("OPTIONS")
                ? new Admitted(caller, Need.A_KEY)
                : Refusal.notAllowed(method, methods).to(caller.id());
    }

    /// Whether somebody who passed before may still.
    boolean stillAdmits(Admitted admitted) {
        Caller caller = admitted.caller();
        if (caller.until() != null) {
            return clock.instant().isBefore(caller.until());
        }
        String id = caller.id().substring(KEY.length());
        return keys.flatMap(ring -> ring.roles(id)).map(admitted.need()::isMetBy).orElse(false);
    }
}
