/// Measures how long each process takes to start, beside a Quarkus application that does nothing.
@NullMarked
package org.stancewire.cli.bench.startup;

import org.jspecify.annotations.NullMarked;
