package org.stancewire.ingest.feed;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Intake;

/// Makes links absolute.
final class Links {
    private Links() {}

    /// The web address that `link` means in a document found at `base`, or null when it means none.
    static @Nullable String absolute(@Nullable String link, @Nullable String base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        String stated = link.strip().replace(" ", "%20");
        if (isWeb(stated)) {
            return usable(stated);
        }
        try {
            return base == null ? null : usable(URI.create(base).resolve(stated).toString());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// What the relative links in an element refer to: its own and its parents' `xml:base`, else
    /// `address`.
    static @Nullable String baseOf(Element element, @Nullable String address) {
        String base = address;
        for (Element outer : element.parents().reversed()) {
            base = based(outer, base);
        }
        return based(element, base);
    }

    private static @Nullable String based(Element element, @Nullable String base) {
        String stated = absolute(element.attr("xml:base"), base);
        return stated == null ? base : stated;
    }

    private static @Nullable String usable(String url) {
        return Intake.isAddress(url) ? url : null;
    }

    private static boolean isWeb(String url) {
        String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
