package org.stancewire.system.trust;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;

/// An article that can be told from all others, with somebody for or against somebody.
record NumberedArticle(int number) {
    private static final List<String> WHO =
            List.of("Olaf Scholz", "Emmanuel Macron", "Donald Tusk", "Giorgia Meloni");
    private static final List<String> DOES = List.of("praised", "criticised", "visited", "blamed");
    private static final List<String> WHOM =
            List.of("NATO", "the European Union", "Vladimir Putin", "the United Nations", "Russia");

    String id() {
        return String.format(Locale.ROOT, "trust-%06d", number);
    }

    String json() {
        String text =
                "Report %d\n\n%s %s %s in Dresden on Friday. The meeting lasted %d minutes."
                        .formatted(number, of(WHO, 1), of(DOES, 4), of(WHOM, 16), number % 90 + 5);
        return JsonNodeFactory.instance.objectNode().put("id", id()).put("text", text).toString();
    }

    private String of(List<String> words, int step) {
        return words.get(number / step % words.size());
    }
}
