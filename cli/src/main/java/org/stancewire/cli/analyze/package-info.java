/// `analyze`: NDJSON in, NDJSON out, without Kafka and without a network.
///
/// [AnalyzeInput] understands a line, [LineAnalyzer] turns it into a line of output, and
/// [AnalyzeCommand] runs that on every core. A line that cannot be analysed becomes an error object
/// in its place.
@NullMarked
package org.stancewire.cli.analyze;

import org.jspecify.annotations.NullMarked;
