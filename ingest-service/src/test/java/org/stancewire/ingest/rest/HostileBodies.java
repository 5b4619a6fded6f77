package org.stancewire.ingest.rest;

import java.nio.charset.StandardCharsets;
import java.util.Random;

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

    private final Random random;

    HostileBodies(long seed) {
        random = new Random(seed);
    }

    String type() {
        return TYPES[random.nextInt(random.nextBoolean() ? 2 : TYPES.length)];
    }

    byte[] body() {
        return switch (random.nextInt(8)) {
            case 0 -> noise(random.nextInt(400));
            case 1 -> text(TOKENS, random.nextInt(60));
            case 2 -> text(WORDS, random.nextInt(200));
            case 3 -> nested();
            case 4 -> field("\"" + "9".repeat(random.nextInt(3_000)) + "\"");
            case 5 -> field("9".repeat(1 + random.nextInt(3_000)));
            case 6 -> mutated(field("\"" + string(TOKENS, random.nextInt(30)) + "\""));
            default -> mutated(Examples.JSON.getBytes(StandardCharsets.UTF_8));
        };
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
