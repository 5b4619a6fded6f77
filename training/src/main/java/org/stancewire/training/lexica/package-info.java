/// Packs the word clusters, names and vectors of the NLP4J lexica, and the Russian words of names,
/// into the tables that the finder of names reads.
@NullMarked
package org.stancewire.training.lexica;

import org.jspecify.annotations.NullMarked;
