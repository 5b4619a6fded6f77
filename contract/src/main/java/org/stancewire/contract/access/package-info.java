/// Who may do what: API keys and the file that holds them.
///
/// `./stancewire keys` writes a [KeyFile] and the services read it. It holds an [ApiKey] on each
/// line, with the hash of its [Secret] and never the secret itself; a [Role] is what a key allows.
@NullMarked
package org.stancewire.contract.access;

import org.jspecify.annotations.NullMarked;
