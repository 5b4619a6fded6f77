package org.stancewire.ingest.subscription;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Fetches what is on the web, within limits and from nowhere else: a port.
public interface Fetcher {
    /// Waits for the answer. Bad addresses and servers are values; an interruption ends the fetch.
    Fetched fetch(Request request) throws InterruptedException;

    /// Why nothing can ever be fetched from an address, as far as it tells by itself; null where
    /// there is no such reason.
    @Nullable String objection(String url);

    /// What to fetch.
    ///
    /// @param etag what the server gave with the copy that we have
    /// @param lastModified the same
    /// @param redirects which redirects are followed
    record Request(
            String url,
            String accept,
            @Nullable String etag,
            @Nullable String lastModified,
            Redirects redirects) {
        public Request {
            Objects.requireNonNull(url);
            Objects.requireNonNull(accept);
            Objects.requireNonNull(redirects);
        }

        /// One that follows all redirects.
        public Request(
                String url, String accept, @Nullable String etag, @Nullable String lastModified) {
            this(url, accept, etag, lastModified, _ -> null);
        }
    }

    /// Asked before a redirect is followed.
    @FunctionalInterface
    interface Redirects {
        /// Why the address that a redirect leads to is not to be fetched; null where it may be.
        @Nullable String objection(String url) throws InterruptedException;
    }
}
