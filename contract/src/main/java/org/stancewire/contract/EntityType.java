package org.stancewire.contract;

/// What kind of thing an entity is.
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION
}
