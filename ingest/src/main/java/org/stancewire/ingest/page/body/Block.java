package org.stancewire.ingest.page.body;

import java.util.Set;

/// A run of text between two ends of blocks.
///
/// @param box the innermost block that holds it
/// @param text its lines, parted by line feeds, with single spaces
/// @param linked how many of its characters are links
record Block(Box box, String text, int linked) {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return HEADINGS.contains(box.tag);
    }

    /// How much prose it holds: its characters outside links where it reads like sentences.
    int prose() {
        if (isHeading() || linkDensity() > 0.4) {
            return 0;
        }
        int weight = Prose.weight(text);
        boolean reads = weight >= 80 || (weight >= 40 && Prose.endsSentence(text));
        return reads ? weight - linked : 0;
    }
}
