/// Who is quoted saying what.
///
/// A [Paragraph] knows what stands between quotation marks; [DirectSpeech] finds the words beside
/// it that name its speaker, [Interruptions] those inside. [IndirectSpeech] finds what is reported
/// without marks: [Contents] says how far the tree of a sentence makes it reach, [Turns] where the
/// author takes the word again, [Sources] whose it is; [Asides] and [AccordingTo] know speakers who
/// are named in passing. [SpeechCues] are the words that begin all this, [Speakers] tells whom the
/// names and pronouns mean. [QuoteReader] puts together what [QuoteFinder] was asked for.
@NullMarked
package org.stancewire.analysis.quote;

import org.jspecify.annotations.NullMarked;
