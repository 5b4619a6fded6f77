package org.stancewire.query.opensearch;

/// Regular expressions as Lucene reads them.
final class Expressions {
    private Expressions() {}

    /// What has just these characters, whatever else they may mean.
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .forEach(
                        it -> {
                            if (!Character.isLetterOrDigit(it) && it > ' ') {
                                quoted.append('\\');
                            }
                            quoted.appendCodePoint(it);
                        });
        return quoted.toString();
    }
}
