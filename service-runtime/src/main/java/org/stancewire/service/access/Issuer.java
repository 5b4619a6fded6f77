package org.stancewire.service.access;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// An OIDC provider, whose tokens say who somebody is and what they may.
final class Issuer implements AutoCloseable {
    private final Tokens tokens;
    private final IssuerKeys keys;

    Issuer(Tokens tokens, IssuerKeys keys) {
        this.tokens = tokens;
        this.keys = keys;
    }

    /// The one of the settings. Throws [IllegalStateException] where they do not go together.
    ///
    /// @param trust whom to trust when it is asked by https
    static Optional<Issuer> of(AccessSettings settings, SSLContext trust) {
        if (settings.issuer().isEmpty()) {
            return Optional.empty();
        }
        URI address = settings.issuer().get();
        String audience =
                settings.audience()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "stancewire.access.issuer needs"
                                                        + " stancewire.access.audience: what the"
                                                        + " tokens for this system name as their"
                                                        + " audience"));
        try {
            return Optional.of(
                    new Issuer(
                            new Tokens(address.toString(), audience, settings.rolesClaim()),
                            new IssuerKeys(address, trust, System::nanoTime)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("stancewire.access.issuer: " + e.getMessage(), e);
        }
    }

    Tokens.Look look(String token) {
        return tokens.look(token, keys.now());
    }

    /// Whether it has ever told its keys.
    boolean isKnown() {
        return !keys.now().isEmpty();
    }

    void refresh() {
        keys.refresh();
    }

    void refreshIfOld() {
        keys.refreshIfOld();
    }

    @Override
    public void close() {
        keys.close();
    }
}
