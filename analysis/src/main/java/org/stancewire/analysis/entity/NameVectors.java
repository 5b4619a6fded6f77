package org.stancewire.analysis.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.sequence.WordTable;

/// Vectors of English words in 50 dimensions, from the lexica of NLP4J (Apache 2.0), by product
/// quantisation: 17 codes of one byte a word, each for three dimensions (Jégou, Douze and Schmid
/// 2011). 3 % of the variance is lost.
public final class NameVectors {
    /// How long the vectors are.
    public static final int DIMENSIONS = 50;
    private static final int PART = 3;
    private static final int CODES = 256;

    private final WordTable words = WordTable.load(NameVectors.class, "vectors.en.bin");
    private final float[] book = book();

    private static float[] book() {
        try (InputStream in =
                Objects.requireNonNull(NameVectors.class.getResourceAsStream("codebook.en.bin"))) {
            FloatBuffer file = ByteBuffer.wrap(in.readAllBytes()).asFloatBuffer();
            float[] book = new float[file.remaining()];
            file.get(book);
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether there is a vector of a word as it is written.
    boolean has(String word) {
        return words.find(WordHash.of(word)) >= 0;
    }

    /// The vector of a word as it is written, digits as 0, or null.
    public float @Nullable [] of(String word) {
        int place = words.find(WordHash.of(word));
        if (place < 0) {
            return null;
        }
        float[] vector = new float[DIMENSIONS];
        for (int at = 0; at < DIMENSIONS; at += PART) {
            int size = Math.min(PART, DIMENSIONS - at);
            int from = CODES * at + words.at(place, at / PART) * size;
            System.arraycopy(book, from, vector, at, size);
        }
        return vector;
    }
}
