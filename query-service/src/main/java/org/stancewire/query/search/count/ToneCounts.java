package org.stancewire.query.search.count;

/// How many articles speak of an entity in which tone; one that speaks in several counts for each.
public record ToneCounts(long positive, long neutral, long negative) {}
