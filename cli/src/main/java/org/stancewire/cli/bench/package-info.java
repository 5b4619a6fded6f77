/// `bench`: how fast a part of Stancewire is, as ratios to what the same machine does at the same
/// time without it. Each measurement has a room of its own; the services that are measured run as
/// processes of their own, on articles that `made` invents.
@NullMarked
package org.stancewire.cli.bench;

import org.jspecify.annotations.NullMarked;
