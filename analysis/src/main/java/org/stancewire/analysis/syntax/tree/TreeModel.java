package org.stancewire.analysis.syntax.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The trained parser of one language.
///
/// @param tags names of the classes that the tagger tells apart: a [Upos], and after a dot the form
/// @param labels names of the relations
/// @param tagging one choice for each tag
/// @param moving one choice for each move of [State]
/// @param labelling one choice for each label
public record TreeModel(
        List<String> tags,
        List<String> labels,
        Weights tagging,
        Weights moving,
        Weights labelling) {
    private static final int VERSION = 0x53545201;
    private static final int HEAD = 1 << 16;

    public TreeModel {
        tags = List.copyOf(tags);
        labels = List.copyOf(labels);
    }

    /// The name of the file that holds the model of a language.
    public static String fileName(String language) {
        return "tree-" + language + ".model";
    }

    static TreeModel load(String language) {
        String name = fileName(language);
        try (InputStream in = Objects.requireNonNull(TreeModel.class.getResourceAsStream(name))) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }

    /// Reads what [#toBytes] made.
    public static TreeModel read(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD >> 8 || file.getInt() != VERSION) {
            throw new IOException("not a model of trees of this version");
        }
        return new TreeModel(
                names(file),
                names(file),
                Weights.read(file),
                Weights.read(file),
                Weights.read(file));
    }

    /// The file form, the same bytes for the same model.
    public byte[] toBytes() {
        ByteBuffer file =
                ByteBuffer.allocate(HEAD + tagging.bytes() + moving.bytes() + labelling.bytes());
        file.putInt(VERSION);
        put(file, tags);
        put(file, labels);
        tagging.write(file);
        moving.write(file);
        labelling.write(file);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static List<String> names(ByteBuffer file) {
        byte[] bytes = new byte[file.getShort()];
        file.get(bytes);
        return List.of(new String(bytes, StandardCharsets.US_ASCII).split(" "));
    }

    private static void put(ByteBuffer file, List<String> names) {
        byte[] bytes = String.join(" ", names).getBytes(StandardCharsets.US_ASCII);
        file.putShort((short) bytes.length).put(bytes);
    }
}
