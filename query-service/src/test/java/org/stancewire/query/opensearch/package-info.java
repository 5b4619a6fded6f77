@org.jspecify.annotations.NullMarked
package org.stancewire.query.opensearch;
