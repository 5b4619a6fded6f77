package org.stancewire.query.search.count;

/// Which cells of the matrix come first. Of the same place those with more stances do, then they
/// come in the order of the ids of holder and target.
public enum CellOrder {
    /// The most stances.
    COUNT,
    /// The most in favor.
    FAVOR,
    /// The most against.
    AGAINST,
    /// The most of whichever of the two is rarer: where holder and target are at odds with
    /// themselves.
    CONTESTED,
    /// The newest stance.
    NEWEST
}
