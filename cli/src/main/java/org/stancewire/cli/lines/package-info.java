/// NDJSON read line by line, whatever the length of the whole.
///
/// [LineReader] cuts the input, [JsonLine] understands a line, and [BadLine] says what is wrong
/// with one.
@NullMarked
package org.stancewire.cli.lines;

import org.jspecify.annotations.NullMarked;
