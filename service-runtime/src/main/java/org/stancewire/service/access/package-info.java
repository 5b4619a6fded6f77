/// Who may do what in the services.
///
/// [AccessSettings] say whether anybody is asked. [Access] stands before all endpoints and lets a
/// [Gate] judge each request: [Rules] say what it needs, [Credentials] how somebody shows who they
/// are, the [KeyRing] which keys hold now. [KeyWatch] sees when they change, and what is [UnderWay]
/// by a key that is revoked ends. [Refusal] has the words.
@NullMarked
package org.stancewire.service.access;

import org.jspecify.annotations.NullMarked;
