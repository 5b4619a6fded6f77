/// A PostgreSQL of this machine that holds the same invented articles, well indexed: what a user
/// would pick instead.
@NullMarked
package org.stancewire.cli.bench.query.postgres;

import org.jspecify.annotations.NullMarked;
