package org.stancewire.cli.access;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The key, or the token, with which a command calls a service, if it has one. It is never an
/// argument: those of a process are for all to see.
public final class OwnKey {
    /// The environment variable that holds it.
    public static final String VARIABLE = "STANCEWIRE_KEY";

    private static final OwnKey NONE = new OwnKey(null);

    /// What is said to somebody who is turned away.
    public static final String HOW =
            "this command takes a key from the environment variable "
                    + VARIABLE
                    + " or from a file that --key-file names";

    private final @Nullable String secret;

    private OwnKey(@Nullable String secret) {
        this.secret = secret;
    }

    public static OwnKey none() {
        return NONE;
    }

    /// Throws [IllegalArgumentException] where it has signs that no key has.
    public static OwnKey of(String secret) {
        String stripped = secret.strip();
        if (stripped.isEmpty() || !stripped.matches("[!-~]+")) {
            throw new IllegalArgumentException("it is one word of plain letters, digits and signs");
        }
        return new OwnKey(stripped);
    }

    /// That of a file or, where none is named, of the environment. Throws [IOException] that says
    /// why it cannot be taken, and not what it is.
    public static OwnKey find(Map<String, String> environment, @Nullable Path file)
            throws IOException {
        String where = file == null ? "what " + VARIABLE + " holds" : "what stands in " + file;
        String secret =
                file == null ? environment.getOrDefault(VARIABLE, "") : Files.readString(file);
        if (file == null && secret.isBlank()) {
            return NONE;
        }
        try {
            return of(secret);
        } catch (IllegalArgumentException e) {
            throw new IOException(where + " is no key: " + e.getMessage());
        }
    }

    public boolean isThere() {
        return secret != null;
    }

    /// Shows it to whom the request goes.
    public HttpRequest.Builder sign(HttpRequest.Builder request) {
        return secret == null ? request : request.header("Authorization", "Bearer " + secret);
    }

    /// Tells no secret, wherever it is printed.
    @Override
    public String toString() {
        return secret == null ? "no key" : "a key";
    }
}
