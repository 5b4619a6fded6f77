/// Who is for or against whom, with the words that show it.
///
/// [StanceEngine] is the seam; [PairStanceEngine] judges every two names of a sentence by a trained
/// model, [FrameStanceEngine] goes by the frames alone. A frame (`frames-en.txt`) says what a
/// verb, noun or adjective means for holder and target; [FrameReader] finds it in a sentence, once
/// by the order of its words and once by its dependency tree, and [VerbReader], [NounReader] and
/// [AdjectiveReader] its arguments, [Roles] whom those name, [SpeechReader] what a quoted speaker
/// blames or praises. [Precision] tells how often such a reading was right where it was measured,
/// [Moods] what a sentence takes back, and [Aggregation] makes one stance of all readings of an
/// article.
@NullMarked
package org.stancewire.analysis.stance;

import org.jspecify.annotations.NullMarked;
