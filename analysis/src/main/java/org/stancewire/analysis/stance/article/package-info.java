/// Judges over a whole article who is for or against whom.
///
/// A reader of a long article knows more than its single sentences say: [Tie] gathers what they say
/// of two entities, [Trait] lists what of it counts, and [ArticleModel] weighs it. [Relations]
/// tells how often earlier news saw the two at odds; it is background, never evidence. The
/// `training` module makes the models; its MODEL-CARD.md says of what and how well they do.
@NullMarked
package org.stancewire.analysis.stance.article;

import org.jspecify.annotations.NullMarked;
