package org.stancewire.cli.bench.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.stancewire.contract.Article;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;

/// Invented articles of about 3,000 characters, the same ones for the same seed. They pack about as
/// well as news does.
final class MadeArticles {
    private static final String[] SYLLABLES = {
        "ba", "ter", "mi", "no", "ral", "sen", "tu", "ve", "kor", "li", "dan", "po", "res", "ga"
    };
    private static final int WORDS = 4_000;
    private static final int WORDS_OF_ONE = 420;

    private final Random random = new Random(20_121_118);
    private final String[] words = new String[WORDS];
    private final String[] texts;

    /// @param count how many different texts there are
    MadeArticles(int count) {
        for (int i = 0; i < WORDS; i++) {
            words[i] = word();
        }
        texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = text();
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int inSentence = 0;
        for (int i = 0; i < WORDS_OF_ONE; i++) {
            // The square makes a few words frequent, as in any language.
            double share = random.nextDouble();
            String word = words[(int) (share * share * WORDS)];
            text.append(
                    inSentence == 0
                            ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                            : word);
            inSentence = (inSentence + 1) % 14;
            text.append(inSentence == 0 ? ". " : " ");
        }
        return text.append("end.").toString();
    }

    int count() {
        return texts.length;
    }

    /// An article as a sender writes it: JSON in one line, without its end.
    String json(String id, int index) {
        return "{\"id\":\"%s\",\"title\":\"Number %d\",\"source\":\"Bench\",\"publishedAt\":\"2026-11-20\",\"language\":\"en\",\"text\":\"%s\"}"
                .formatted(id, index, texts[index]);
    }

    /// The same article as ingest makes it.
    Article article(String id, int index) {
        Verdict verdict =
                Intake.accept(
                        new Submission(
                                id,
                                "Number " + index,
                                null,
                                "Bench",
                                "2026-11-20",
                                "en",
                                List.of(),
                                texts[index]));
        return ((Verdict.Accepted) verdict).article();
    }
}
