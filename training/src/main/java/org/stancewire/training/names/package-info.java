/// Learns from pairs of Latin and Russian spellings how Russian writes foreign names, lists the
/// frequent ones, and measures how often the two spellings of a name meet in one key. Whatever is
/// random has a fixed seed: the same data give the same bytes.
@NullMarked
package org.stancewire.training.names;

import org.jspecify.annotations.NullMarked;
