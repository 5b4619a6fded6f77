/// What runs the system elsewhere and watches over it, in `deploy/`: it fits Kubernetes, and it
/// fits the services as they are.
@NullMarked
package org.stancewire.system.deploy;

import org.jspecify.annotations.NullMarked;
