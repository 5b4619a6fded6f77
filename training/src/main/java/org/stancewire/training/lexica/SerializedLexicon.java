package org.stancewire.training.lexica;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a lexicon that NLP4J serialised, without the classes of NLP4J.
final class SerializedLexicon extends ObjectInputStream {
    private SerializedLexicon(InputStream in) throws IOException {
        super(in);
    }

    static Object read(Path file) throws IOException {
        try (SerializedLexicon in =
                new SerializedLexicon(
                        new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " is no lexicon of NLP4J 1.1.2", e);
        }
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
            throws IOException, ClassNotFoundException {
        if (description.getName().endsWith(".PrefixNode")) {
            return PrefixNode.class;
        }
        if (description.getName().endsWith(".PrefixTree")) {
            return PrefixTree.class;
        }
        return super.resolveClass(description);
    }
}
