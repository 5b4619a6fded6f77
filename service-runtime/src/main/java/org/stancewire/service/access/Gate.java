package org.stancewire.service.access;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.Role;
import org.stancewire.service.access.Verdict.Admitted;

/// Decides who may pass, by the [Rules] and the keys as they are now.
final class Gate {
    private final KeyRing keys;

    Gate(KeyRing keys) {
        this.keys = keys;
    }

    /// @param path normalised, as [Rule#isOfPath] takes it
    /// @param authorization the values of all headers of that name
    Verdict judge(String method, String path, List<String> authorization) {
        Optional<Rule> rule = Rules.find(method, path);
        if (rule.isPresent() && rule.get().need() == Need.NOTHING) {
            return new Verdict.Open();
        }
        // Whoever is not known learns nothing of what is there.
        return switch (Credentials.of(authorization)) {
            case Credentials.None _ -> Refusal.noKey();
            case Credentials.Unknown(String why) -> Refusal.malformed(why);
            case Credentials.Key(var secret) ->
                    switch (keys.look(secret)) {
                        case KeyRing.Look.Unknown _ -> Refusal.wrongKey();
                        case KeyRing.Look.Revoked(ApiKey key) -> Refusal.revoked(key);
                        case KeyRing.Look.Good(ApiKey key) ->
                                judge(method, path, rule, new Caller(key.id(), key.roles()));
                    };
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
                : Refusal.roleMissing(rule.get(), caller, role.get());
    }

    private static Verdict unruled(String method, String path, Caller caller) {
        TreeSet<String> methods = Rules.methods(path);
        if (methods.isEmpty()) {
            return Refusal.notThere();
        }
        // Which methods there are anybody with a key may ask.
        return method.equals("OPTIONS")
                ? new Admitted(caller, Need.A_KEY)
                : Refusal.notAllowed(method, methods);
    }

    /// Whether somebody who passed before may still.
    boolean stillAdmits(Admitted admitted) {
        return keys.roles(admitted.caller().id()).map(admitted.need()::isMetBy).orElse(false);
    }
}
