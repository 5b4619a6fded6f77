/// `extract`: what ingest makes of web pages that lie in files.
///
/// [PageFile] reads a file, packed or not; [ExtractCommand] prints a line for each.
@NullMarked
package org.stancewire.cli.extract;

import org.jspecify.annotations.NullMarked;
