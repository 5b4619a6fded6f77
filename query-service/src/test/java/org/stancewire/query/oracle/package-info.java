/// What the feed must answer, found by plain loops over all articles.
@org.jspecify.annotations.NullMarked
package org.stancewire.query.oracle;
