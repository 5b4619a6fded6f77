/// How a plain text is laid out: what of it is headline, byline, date line, caption or link, and
/// what these state. [Layout] is the way in; every other type reads one of those forms.
///
/// Nothing is guessed: a form that is not plainly recognised stays body, and a date without its
/// year is no date. Each recogniser looks at one line of bounded length, so that the work grows
/// with the length of the text and no text can make it explode.
@NullMarked
package org.stancewire.ingest.article.layout;

import org.jspecify.annotations.NullMarked;
