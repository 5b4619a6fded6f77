package org.stancewire.ingest.page.body;

/// A run of text between two ends of blocks.
///
/// @param box the innermost block that holds it
/// @param text its lines, parted by line feeds, with single spaces
/// @param visible how many of its characters are no white space
/// @param linked how many of these are links
/// @param away how many of these lead to other pages
record Block(Box box, String text, int visible, int linked, int away) {
    private static final double MOSTLY = 0.8;

    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linked / visible;
    }

    /// Whether most of it is a link to another page.
    boolean leadsAway() {
        return away >= MOSTLY * visible;
    }

    boolean isHeading() {
        return headingLevel() > 0;
    }

    /// From 1 to 6, or 0 when it is no heading.
    int headingLevel() {
        boolean heading =
                box.tag.length() == 2
                        && box.tag.charAt(0) == 'h'
                        && box.tag.charAt(1) >= '1'
                        && box.tag.charAt(1) <= '6';
        return heading ? box.tag.charAt(1) - '0' : 0;
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
