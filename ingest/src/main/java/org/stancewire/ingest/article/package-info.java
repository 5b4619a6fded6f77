/// What an article is: accepted, cleaned and identified, in plain Java.
///
/// A [Submission] is what somebody sent, whatever the format; [Intake] makes of it an
/// [org.stancewire.contract.Article] or a [Refusal] that says how to put it right. [Identity] names
/// it, so that the same thing sent twice is one article. How a plain text states its title, author
/// and date is the business of `layout`.
@NullMarked
package org.stancewire.ingest.article;

import org.jspecify.annotations.NullMarked;
