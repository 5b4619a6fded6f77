package org.stancewire.contract;

import java.util.Objects;

/// The person, organisation or place itself, as an article's annotations name it.
///
/// @param id stable across articles and languages, such as `person:khalifa-haftar` or `country:ru`
/// @param name its canonical name, in English where the catalogue has one
public record Entity(String id, String name, EntityType type) {
    public Entity {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }
}
