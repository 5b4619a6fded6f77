package org.stancewire.analysis.language;

/// Recognises the language of a text. Safe for many threads.
public final class LanguageDetector {
    /// Loads the model. Throws [java.io.UncheckedIOException] when it cannot be read.
    public static LanguageDetector load() {
        return new LanguageDetector();
    }

    /// The language as ISO 639-1 (639-3 where there is none), or `und` if the text does not show
    // it.
    public String detect(String text) {
        return "und";
    }
}
