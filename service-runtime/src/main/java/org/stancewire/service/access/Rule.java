package org.stancewire.service.access;

import java.util.Objects;

/// What one kind of request needs.
///
/// @param method of HTTP; what GET needs, HEAD does
/// @param path a path, or `/…/**` for all that is below one
record Rule(String method, String path, Need need) {
    private static final String BELOW = "/**";

    Rule {
        Objects.requireNonNull(method);
        Objects.requireNonNull(path);
        Objects.requireNonNull(need);
    }

    boolean isOfMethod(String other) {
        return method.equals(other) || (method.equals("GET") && other.equals("HEAD"));
    }

    /// @param other without `.`, `..`, double slashes and needless percent signs
    boolean isOfPath(String other) {
        if (!path.endsWith(BELOW)) {
            return other.equals(path);
        }
        int slash = path.length() - BELOW.length() + 1;
        return other.length() > slash && other.startsWith(path.substring(0, slash));
    }
}
