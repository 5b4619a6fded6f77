package org.stancewire.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// An enriched article in the JSON of the log, of which no more is read than somebody asks for.
/// Throws [UncheckedIOException] where it is none.
public final class ArticleJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> OPENED = Set.of("article", "annotations");

    private final byte[] json;

    /// @param json as [ContractJson] writes it; not to be changed afterwards
    public ArticleJson(byte[] json) {
        this.json = json;
    }

    /// All of it.
    public EnrichedArticle read() {
        try {
            return ContractJson.read(json, EnrichedArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The field `article.text`: it stands near the beginning, and what follows is not read.
    public String text() {
        try (JsonParser parser = JSON.createParser(json)) {
            for (String path : new String[] {"article", "text"}) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME
                        && !path.equals(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            String text = parser.nextTextValue();
            if (text == null) {
                throw new IOException("an article without a text");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The values as they are written: those of the article and of its annotations by names such as
    /// `article.text`, those beside these two by their own.
    public Map<String, WrittenJson> values() {
        Map<String, WrittenJson> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (OPENED.contains(name)) {
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String inner = name + '.' + parser.currentName();
                        parser.nextToken();
                        values.put(inner, value(parser));
                    }
                } else {
                    values.put(name, value(parser));
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenJson value(JsonParser parser) throws IOException {
        int start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        parser.finishToken();
        int end = Math.toIntExact(parser.currentLocation().getByteOffset());
        return new WrittenJson(json, start, end);
    }
}
