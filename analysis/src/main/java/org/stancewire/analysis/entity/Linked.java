package org.stancewire.analysis.entity;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// A mention together with the whole of the entity that it names, if that can be told.
record Linked(LinkedMention mention, @Nullable Entity entity) {}
