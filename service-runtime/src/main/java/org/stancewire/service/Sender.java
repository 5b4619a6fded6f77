package org.stancewire.service;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has a browser send a request, as the browser itself says: a page can change neither header.
///
/// @param fetchSite the header `Sec-Fetch-Site`, null where there is none (W3C Fetch Metadata)
/// @param origin the header `Origin`, null where there is none (RFC 6454)
record Sender(@Nullable String fetchSite, @Nullable String origin) {
    /// Another port of the same machine is the same site, and still somebody else's page.
    private static final Set<String> OURS = Set.of("same-origin", "none");

    /// Whether it is a page that does not come from where the request goes to. What names neither
    /// header is no browser.
    ///
    /// @param host where the request goes to, as its `Host` says
    /// @param port the port that stands there, or -1
    boolean isPageOfOthers(String host, int port) {
        if (fetchSite != null) {
            return !OURS.contains(fetchSite.strip().toLowerCase(Locale.ROOT));
        }
        return origin != null && !isAt(origin, host, port);
    }

    /// Of the scheme only the usual port counts: in front of us may be what speaks TLS.
    private static boolean isAt(String origin, String host, int port) {
        URI stated;
        try {
            stated = URI.create(origin);
        } catch (IllegalArgumentException _) {
            return false;
        }
        if (stated.getHost() == null) {
            return false;
        }
        int usual = "https".equalsIgnoreCase(stated.getScheme()) ? 443 : 80;
        return stated.getHost().equalsIgnoreCase(host)
                && (stated.getPort() < 0 ? usual : stated.getPort()) == (port < 0 ? usual : port);
    }

    /// What the browser says, in words.
    String words() {
        return origin == null || origin.length() > 200
                ? "a page of another site"
                : "a page of '" + origin + "'";
    }
}
