package org.stancewire.service.access;

import java.util.List;
import java.util.Objects;
import org.stancewire.contract.access.Role;

/// Somebody who is known.
///
/// @param id of the key; no secret
record Caller(String id, List<Role> roles) {
    Caller {
        Objects.requireNonNull(id);
        roles = List.copyOf(roles);
    }
}
