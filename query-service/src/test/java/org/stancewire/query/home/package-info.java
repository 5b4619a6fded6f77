/// What both homes of the index must answer alike: each test here is run on Lucene and on a real
/// OpenSearch.
@org.jspecify.annotations.NullMarked
package org.stancewire.query.home;
