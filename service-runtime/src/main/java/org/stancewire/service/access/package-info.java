/// Who may do what in the services.
///
/// [AccessSettings] say whether anybody is asked. [Access] stands before all endpoints and lets
/// a [Gate] judge each request: [Rules] say what it needs, [Credentials] how somebody shows who
/// they are, the [KeyRing] which keys hold now and the [Issuer] whose tokens, [Allowances] how
/// much a key may. [Rounds] see when a key is revoked or a token expires; what is [UnderWay] by
/// it ends. [Refusal] has the words, [Audit] keeps who has changed what, and [AccessDocs] tell
/// in the OpenAPI documents what the rules are.
@NullMarked
package org.stancewire.service.access;

import org.jspecify.annotations.NullMarked;
