package org.stancewire.service.access;

import java.util.List;
import java.util.Optional;
import org.stancewire.contract.access.Role;

/// What somebody needs to do something.
enum Need {
    /// Nothing: not even who it is matters.
    NOTHING,
    /// Any key, whatever its roles.
    A_KEY,
    PUBLISH,
    READ,
    OPERATE;

    boolean isMetBy(List<Role> roles) {
        return switch (this) {
            case NOTHING, A_KEY -> true;
            case PUBLISH, READ, OPERATE -> role().map(roles::contains).orElseThrow();
        };
    }

    /// The role that it takes, where it takes one.
    Optional<Role> role() {
        return switch (this) {
            case NOTHING, A_KEY -> Optional.empty();
            case PUBLISH -> Optional.of(Role.PUBLISH);
            case READ -> Optional.of(Role.READ);
            case OPERATE -> Optional.of(Role.OPERATE);
        };
    }
}
