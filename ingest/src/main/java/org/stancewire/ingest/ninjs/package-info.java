/// Reads news items in IPTC's ninjs, all of its versions from 1.0 to 3: [NinjsReader] makes a
/// submission of an item with words. Names of fields are compared without regard to capitals, which
/// is all that tells `versioncreated` of version 2 from `versionCreated` of version 3.
@NullMarked
package org.stancewire.ingest.ninjs;

import org.jspecify.annotations.NullMarked;
