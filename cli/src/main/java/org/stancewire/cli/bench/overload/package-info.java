/// Measures what happens when more comes in than can be analysed: an [OverloadBench] first finds
/// what the system can do ([Saturation]), then posts a multiple of that.
@NullMarked
package org.stancewire.cli.bench.overload;

import org.jspecify.annotations.NullMarked;
