package org.stancewire.service.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.Role;

/// Somebody who is known.
///
/// @param id of the key, or the subject of a token; no secret
/// @param roles what is allowed, in their order
/// @param until when a token expires, or null for a key, which holds until it is revoked
record Caller(String id, List<Role> roles, @Nullable Instant until) {
    Caller {
        Objects.requireNonNull(id);
        roles = List.copyOf(roles);
    }
}
