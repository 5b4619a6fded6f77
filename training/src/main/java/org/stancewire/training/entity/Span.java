package org.stancewire.training.entity;

import org.stancewire.contract.EntityType;

/// A mention as the data have it.
record Span(int start, int end, EntityType type) {}
