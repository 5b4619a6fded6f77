package org.stancewire.ingest.markup;

/// How much markup a text may have before it is parsed: what a parser builds of it takes many times
/// the memory of its characters.
public final class MarkupBudget {
    /// Tags and attributes of a whole document. A feed of a thousand entries has some 50,000.
    public static final int OF_A_DOCUMENT = 250_000;

    /// Tags and attributes of the content of one entry. A long article has some 2,000.
    public static final int OF_AN_ENTRY = 50_000;

    private static final String CDATA = "<![CDATA[";

    private MarkupBudget() {}

    /// Whether `markup` has at most `most` tags and attributes. What stands in CDATA is text.
    public static boolean holds(String markup, int most) {
        int count = 0;
        boolean inTag = false;
        for (int i = 0; i < markup.length() && count <= most; i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                count++;
                int end = markup.startsWith(CDATA, i) ? markup.indexOf("]]>", i) : i;
                i = end < 0 ? markup.length() : end;
                inTag = end == i && markup.charAt(i) == '<';
            } else if (c == '>') {
                inTag = false;
            } else if (inTag && (Character.isWhitespace(c) || c == '/')) {
                count++;
            }
        }
        return count <= most;
    }
}
