package org.stancewire.cli.bench.ratios;

/// One figure of ours beside one of the limit or the peer, from the same run.
///
/// @param unit of both
/// @param beside what `theirs` is a figure of
record Row(String stage, String unit, double ours, String beside, double theirs) {
    /// Ours in parts of theirs: of rates more is better, of times less.
    double ratio() {
        return ours / theirs;
    }
}
