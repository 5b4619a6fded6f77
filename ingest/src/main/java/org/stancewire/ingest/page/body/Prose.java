package org.stancewire.ingest.page.body;

/// Whether words read like sentences.
final class Prose {
    private Prose() {}

    /// Its length in characters, those of Chinese and Japanese counted as the words they are.
    static int weight(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3040' && c <= '\u9fff') {
                weight += 2;
            }
        }
        return weight;
    }

    /// Whether it ends as a sentence does, be there a quotation mark or bracket after its end.
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at >= 0 && "\"'”’»“)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…:;。！？".indexOf(text.charAt(at)) >= 0;
    }
}
