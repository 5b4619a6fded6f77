package org.stancewire.ingest.subscription;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;

/// Reads the article on a web page.
public interface PageReading {
    /// @param charset that came with the page
    /// @param url of the page
    Submission read(byte[] html, @Nullable Charset charset, String url);
}
