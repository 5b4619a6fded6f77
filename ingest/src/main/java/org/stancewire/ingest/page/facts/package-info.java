/// What a page states of its article: title, date, authors, address, language.
///
/// [PageFacts] is the way in. Each fact is looked for where it is stated for machines first
/// ([JsonLd], [MetaTags]), then where readers see it.
@NullMarked
package org.stancewire.ingest.page.facts;

import org.jspecify.annotations.NullMarked;
