package org.stancewire.ingest.rest;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// A body as it was received and unpacked, with what the request's headers say of it.
///
/// @param bytes never written to
/// @param location its `Content-Location`: the address of what it holds
@SuppressWarnings("ArrayRecordComponent") // read once; never compared
record Body(byte[] bytes, MediaType type, @Nullable String location) {

    /// Its characters, in the charset that its type states or else in UTF-8. Throws
    /// [org.stancewire.service.ProblemException] where the bytes are none of that charset.
    String text() {
        return Charsets.decode(bytes, Charsets.of(type));
    }

    /// The charset that its type states, or null. Throws
    /// [org.stancewire.service.ProblemException] for one that is not known.
    @Nullable Charset charset() {
        return type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)
                ? Charsets.of(type)
                : null;
    }
}
