/// `bench`: how fast a part of Stancewire is, as ratios to what the same machine does at the same
/// time without it. Each measurement has a room of its own;
// [org.stancewire.cli.bench.made.MadeNews] invents what they feed on,
/// and the services that they measure run as processes of their own.
@NullMarked
package org.stancewire.cli.bench;

import org.jspecify.annotations.NullMarked;
