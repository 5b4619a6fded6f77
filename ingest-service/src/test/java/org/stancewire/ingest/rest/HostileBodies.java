package org.stancewire.ingest.rest;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Makes bodies that nobody should send, the same ones for the same seed.
final class HostileBodies {
    private static final String[] TYPES = {
        "application/json",
        "text/plain",
        "text/plain; charset=utf-16",
        "text/plain; charset=ascii",
        "application/json; charset=utf-16",
        "text/plain; charset=",
        "*/*",
        "text/*",
        ";;;",
        "text",
        "application/jsonp",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded"
    };

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\"text\"",
        "\"title\"",
        "\"authors\"",
        "\"id\"",
        "\"url\"",
        "\"publishedAt\"",
        "\"language\"",
        "null",
        "true",
        "-1e999999",
        "0x1",
        "NaN",
        "\\ud800",
        "\\udc00\\ud800",
        "\\u0000",
        "\u0000",
        "\uFEFF",
        "\uFFFE",
        "\u202E",
        "\u0301",
        "ﷺ",
        "💩",
        "\u2028",
        "/*",
        "//",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
        "&b;",
        "${jndi:ldap://a}",
        "'; DROP TABLE",
        "../..",
        "http://",
        "2012-04-18",
        "+999999999-12-31",
        "a",
        "Б",
        " ",
        "\n",
        "\r\n"
    };

    private static final String[] WORDS = {
        "#",
        "##",
        "**",
        "__",
        "[",
        "](",
        ")",
        "<",
        ">",
        "|",
        "·",
        "By ",
        "By [",
        "Автор: ",
        " date ",
        "1/10 ",
        "10 show all",
        "In pictures: ",
        "— ",
        "BRUSSELS — ",
        "MOSCOW, April ",
        "(Reuters) - ",
        "April 18, 2012",
        "29 ноября",
        "2012-04-18",
        "99:99",
        "Original url:",
        "<https://a.b/c>",
        "https://",
        "===",
        "\n",
        "\n\n",
        "\r",
        "\u2028",
        "\t",
        "\u0000",
        "\u0301",
        "A",
        "a",
        "Ж",
        ".",
        "’",
        "von ",
        "al-",
        "!",
        "💩"
    };

    private static final String[] ENCODINGS = {"gzip", "zstd", "identity", "br", "gzip, gzip", ""};

    private static final String[] MARKUP = {
        "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]>",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
        "<!DOCTYPE html>",
        "<html lang=\"xx\">",
        "<meta charset=\"utf-7\">",
        "<meta property=\"og:title\" content=\"",
        "<script type=\"application/ld+json\">{\"@type\":[[[\"NewsArticle\"",
        "<rss version=\"2.0\"><channel><item><title>",
        "<description><![CDATA[",
        "]]>",
        "</item></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">",
        "</entry></feed>",
        "<p>",
        "</p>",
        "<div><table><tr><td>",
        "<svg><math><p>",
        "<!--",
        "&d;",
        "&#0;",
        "&#xD800;",
        "&#99999999;",
        "&nbsp;",
        "The council voted on Friday, and the mayor agreed with it at length. ",
        "\"",
        ">"
    };

    /// What is posted.
    @SuppressWarnings("ArrayRecordComponent") // sent once; never compared
    record Post(String type, @Nullable String encoding, String query, byte[] body) {}

    private final Random random;

    HostileBodies(long seed) {
        random = new Random(seed);
    }

    Post next() {
        String type = type();
        String query = random.nextInt(4) == 0 ? "?answers=each" : "";
        if (random.nextInt(8) > 0) {
            return new Post(type, null, query, body());
        }
        String encoding = ENCODINGS[random.nextInt(ENCODINGS.length)];
        byte[] body = random.nextInt(4) == 0 ? new byte[random.nextInt(4 << 20)] : body();
        return new Post(type, encoding, query, mutated(packed(encoding, body)));
    }

    private String type() {
        String[] taken = Formats.types().split(", ");
        return switch (random.nextInt(4)) {
            case 0 -> TYPES[random.nextInt(TYPES.length)];
            case 1 -> TYPES[random.nextInt(2)];
            default -> taken[random.nextInt(taken.length)];
        };
    }

    private static byte[] packed(String encoding, byte[] body) {
        if (encoding.equals("zstd")) {
            return Zstd.compress(body);
        }
        if (!encoding.equals("gzip")) {
            return body;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private byte[] body() {
        return switch (random.nextInt(11)) {
            case 0 -> noise(random.nextInt(400));
            case 1 -> text(TOKENS, random.nextInt(60));
            case 2 -> text(WORDS, random.nextInt(200));
            case 3 -> nested();
            case 4 -> field("\"" + "9".repeat(random.nextInt(3_000)) + "\"");
            case 5 -> field("9".repeat(1 + random.nextInt(3_000)));
            case 6 -> mutated(field("\"" + string(TOKENS, random.nextInt(30)) + "\""));
            case 7 -> text(MARKUP, random.nextInt(80));
            case 8 -> mutated(row("\n"));
            case 9 -> mutated(("[" + string(row(",")) + "]").getBytes(StandardCharsets.UTF_8));
            default -> mutated(Examples.JSON.getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] row(String between) {
        StringBuilder row = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            row.append(string(field("\"" + string(TOKENS, random.nextInt(4)) + "\"")))
                    .append(between);
        }
        return row.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] text(String[] pieces, int count) {
        return string(pieces, count).getBytes(StandardCharsets.UTF_8);
    }

    private String string(String[] pieces, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private byte[] nested() {
        String open = random.nextBoolean() ? "[" : "{\"text\":";
        return open.repeat(random.nextInt(5_000)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] field(String value) {
        String[] names = {
            "text", "title", "id", "url", "publishedAt", "language", "authors", "source"
        };
        String name = names[random.nextInt(names.length)];
        return ("{\"text\":\"a\",\"" + name + "\":" + value + "}").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mutated(byte[] body) {
        for (int i = random.nextInt(4); i > 0 && body.length > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }
}
