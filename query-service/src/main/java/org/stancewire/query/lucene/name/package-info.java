/// Entities by the names that articles and the catalogue have for them.
///
/// [EntityTerms] takes the names of an article into its document, as [NameTerm]s and [EntityCard]s;
/// [CatalogueNames] holds those of the catalogue; [EntityNames] finds by [NameMatches] and reads
/// [FirstCards].
@NullMarked
package org.stancewire.query.lucene.name;

import org.jspecify.annotations.NullMarked;
