/// What `bench query` measures: how long answers take over a feed of invented articles, kind of
/// question by kind of question.
@NullMarked
package org.stancewire.cli.bench.query;

import org.jspecify.annotations.NullMarked;
