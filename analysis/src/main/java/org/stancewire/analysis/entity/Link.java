package org.stancewire.analysis.entity;

import org.stancewire.contract.Entity;

/// The entity that a mention names, how sure that is, and why.
///
/// @param certainty in [0,1], given that the mention is one
record Link(Entity entity, double certainty, String reason) {}
