/// Who said what: the quotes of articles, one by one.
///
/// A [QuoteQuestion] says what is asked of one and the same quote and of the article it stands in;
/// [Quotes] walks through those articles and gives a [QuotePage] of [FoundQuote]s.
@NullMarked
package org.stancewire.query.search.quote;

import org.jspecify.annotations.NullMarked;
