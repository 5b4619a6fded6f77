/// What the system promises when it is killed: nothing that it acknowledged is lost, and nothing
/// is there twice.
///
/// [Posting] posts numbered articles and keeps which were acknowledged, [Following] reads a stream
/// and goes on after each break, [Exported] is what the feed has in the end. Meanwhile a test does
/// harm. Each has a short form, and a long one ([Form]); [Finding] is what came out, a row of the
/// table in `docs/reliability.md`.
@NullMarked
package org.stancewire.system.trust;

import org.jspecify.annotations.NullMarked;
