/// A node of OpenSearch for tests: it has a class path of its own, as its libraries are not those
/// of the services.
@NullMarked
package org.stancewire.opensearch;

import org.jspecify.annotations.NullMarked;
