package org.stancewire.analysis.entity;

import org.stancewire.contract.Entity;

/// A mention together with the whole of the entity that it names.
record Linked(LinkedMention mention, Entity entity) {}
