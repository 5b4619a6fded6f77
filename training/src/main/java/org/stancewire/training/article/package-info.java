/// Learns the shipped models of who is for or against whom over a whole Russian article: from
/// sentences of RuAttitudes what a sentence says of two names and what news said of them, from
/// articles of RuSentRel how to weigh it.
@NullMarked
package org.stancewire.training.article;

import org.jspecify.annotations.NullMarked;
