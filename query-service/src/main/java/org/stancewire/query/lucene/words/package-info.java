/// Words as the index has them: [WordAnalyzer] cuts a text into terms for each language, and
/// [WordsField] takes them into a document.
@NullMarked
package org.stancewire.query.lucene.words;

import org.jspecify.annotations.NullMarked;
