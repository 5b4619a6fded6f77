/// Who and where: finding mentions, linking them to entities, and the catalogue of those we know.
@NullMarked
package org.stancewire.analysis.entity;

import org.jspecify.annotations.NullMarked;
