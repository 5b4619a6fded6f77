package org.stancewire.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A request to post an article of which something is wrong, or all. The same number always makes
/// the same one.
record FuzzedPost(String type, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> PIECES =
            List.of(
                    "Putin condemned Macron. ",
                    "“We attack NATO,” said Mr. ",
                    "Президент осудил решение Киева. ",
                    "\u0000\u0007\u001b[2J",
                    "\u202egnirts\u2066 ",
                    "e\u0301\u0301\u0301 ",
                    "🙂👩‍👩‍👧 ",
                    "<p>Paragraph<div><b>never closed ",
                    "<script>while(true){}</script>",
                    "&#x110000; &amp;amp; &#0; ",
                    "{\"text\":\"",
                    "\ud800 ",
                    "\ufffe\uffff\ufeff ",
                    "U.S. ".repeat(30),
                    "((((((((((",
                    "\"'”’“»)]›",
                    "\n\n\n\r\r\u0085\u2028",
                    "By A. Writer\nLONDON (AP) — ",
                    "A".repeat(5_000) + " ",
                    "The Ministry of ",
                    "१२३ 中文新闻报道 ",
                    "9".repeat(400) + " ",
                    "http://a.example/?q=%00%ff ",
                    "Read more\nShare\n");

    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/json",
                    "application/json",
                    "text/plain",
                    "text/html",
                    "text/plain; charset=utf-16",
                    "application/xml",
                    "nonsense");

    static FuzzedPost of(long number) {
        Random random = new Random(number);
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String text = text(random);
        byte[] body =
                type.equals("application/json") ? json(number, text, random) : text.getBytes(UTF_8);
        return new FuzzedPost(type, random.nextInt(6) == 0 ? broken(body, random) : body);
    }

    /// One in a hundred is as long as may be, or longer.
    private static String text(Random random) {
        int size = random.nextInt(100) == 0 ? 1_100_000 : random.nextInt(4_000);
        StringBuilder text = new StringBuilder();
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        while (text.length() < size) {
            text.append(piece);
            if (random.nextInt(3) > 0 && size < 5_000) {
                piece = PIECES.get(random.nextInt(PIECES.size()));
            }
        }
        return text.toString();
    }

    private static byte[] json(long number, String text, Random random) {
        ObjectNode article = JSON.createObjectNode().put("text", text);
        if (random.nextBoolean()) {
            article.put("id", "fuzz-" + number);
        }
        for (String field : List.of("title", "url", "source", "publishedAt", "language", "id")) {
            if (random.nextInt(4) == 0) {
                spoil(article, field, random);
            }
        }
        if (random.nextInt(4) == 0) {
            article.putArray("authors").add(text(random)).add(random.nextInt());
        }
        return article.toString().getBytes(UTF_8);
    }

    private static void spoil(ObjectNode article, String field, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> article.putNull(field);
            case 1 -> article.put(field, random.nextLong());
            case 2 -> article.putArray(field).addArray().addObject().put(field, "");
            case 3 -> article.put(field, "https://news.example/" + random.nextInt());
            case 4 -> article.put(field, "+99999-12-31T23:59:60Z");
            default -> article.put(field, PIECES.get(random.nextInt(PIECES.size())).repeat(40));
        }
    }

    /// Cut off, or with some bytes turned.
    private static byte[] broken(byte[] body, Random random) {
        if (body.length == 0 || random.nextBoolean()) {
            return Arrays.copyOf(body, random.nextInt(body.length + 1));
        }
        byte[] turned = body.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            turned[random.nextInt(turned.length)] = (byte) random.nextInt();
        }
        return turned;
    }
}
