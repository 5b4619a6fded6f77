/// What is asked of an article's words: the grammar of `q`.
///
/// [WordQuery] is what was meant, [WordParser] reads it from what was typed by way of a
/// [Lexer], and writes it back in one form. [Terms] cuts a text into the terms by which it is
/// found, and [WordPlaces] finds where a text answers a query. Nothing here knows of an index.
@NullMarked
package org.stancewire.query.search.words;

import org.jspecify.annotations.NullMarked;
