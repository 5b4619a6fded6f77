package org.stancewire.cli.post;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.work.InOrder;

/// The articles of a `.json` file: of an array each element, of anything else the file as it
/// stands, so that ingest says what is wrong with it.
final class JsonFile implements InOrder.Source<Draft> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final BufferedInputStream in;
    private final long size;
    private final long before;
    private @Nullable JsonParser array;
    private boolean begun;
    private boolean ended;

    /// @param before the bytes of the inputs that were read before this one
    JsonFile(String name, InputStream in, long size, long before) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 16);
        this.size = size;
        this.before = before;
    }

    @Override
    public @Nullable Draft next() throws IOException {
        if (!begun) {
            begun = true;
            if (firstByte() != '[') {
                ended = true;
                return size > Draft.MAX_BYTES
                        ? Draft.tooLarge(name, before + size)
                        : Draft.json(name, in.readAllBytes(), before + size);
            }
            array = JSON.createParser(in);
            array.nextToken(); // its bracket
        }
        return ended || array == null ? null : element(array);
    }

    private @Nullable Draft element(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
            String origin = name + ":" + parser.currentTokenLocation().getLineNr();
            JsonNode element = JSON.readTree(parser);
            long reached = before + Math.max(0, parser.currentLocation().getByteOffset());
            return Draft.line(origin, JSON.writeValueAsBytes(element), reached);
        } catch (JsonProcessingException e) {
            ended = true; // what follows a fault in the syntax cannot be told apart
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return Draft.unfit(
                    name + ":" + line,
                    "not JSON from here to the end of the file: " + e.getOriginalMessage(),
                    before + size);
        }
    }

    /// The first byte that is not white space, left in its place.
    private int firstByte() throws IOException {
        in.mark(1 << 16);
        int first = in.read();
        for (int i = 1; i < 1 << 16 && (Character.isWhitespace(first) || isMark(first)); i++) {
            first = in.read();
        }
        in.reset();
        return first;
    }

    /// Whether `b` is part of a byte order mark of UTF-8, which JSON may not have but often has.
    private static boolean isMark(int b) {
        return b == 0xEF || b == 0xBB || b == 0xBF;
    }
}
