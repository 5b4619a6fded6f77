/// Who is quoted saying what.
///
/// A [Paragraph] knows what stands between quotation marks, [IndirectSpeech] finds what is reported
/// without them, [DirectSpeech] the words beside a quote that name its speaker, and [Speakers] who
/// these words mean. [QuoteFinder] goes through the paragraphs and puts it together.
@NullMarked
package org.stancewire.analysis.quote;

import org.jspecify.annotations.NullMarked;
