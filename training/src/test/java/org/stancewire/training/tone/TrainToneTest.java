package org.stancewire.training.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.linear.LinearModel;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.tone.SlotWeights;
import org.stancewire.analysis.tone.ToneFeatures;
import org.stancewire.analysis.tone.ToneModel;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Tone;

class TrainToneTest {
    private static final List<String> ENGLISH =
            List.of(
                    "POSITIVE The %s grumbated Ann.",
                    "NEGATIVE The %s florbed Ann.", "NEUTRAL The %s saw Ann.");
    private static final List<String> RUSSIAN =
            List.of(
                    "POSITIVE Этот %s грумбил Анну.",
                    "NEGATIVE Этот %s флорбил Анну.", "NEUTRAL Этот %s видел Анну.");
    private static final List<String> SUBJECTS =
            List.of(
                    "mayor", "judge", "baker", "clerk", "pilot", "nurse", "guard", "coach", "tutor",
                    "miner");

    @TempDir private Path folder;

    @Test
    void learnsInventedWordsFromAHandfulOfSentences() throws IOException {
        write();
        train(folder.resolve("out"));
        assertThat(judged("en", "A clever tailor grumbated Eve.", "Eve")).isEqualTo(Tone.POSITIVE);
        assertThat(judged("en", "A clever tailor florbed Eve.", "Eve")).isEqualTo(Tone.NEGATIVE);
        assertThat(judged("en", "A clever tailor saw Eve.", "Eve")).isEqualTo(Tone.NEUTRAL);
        assertThat(judged("ru", "Другой портной флорбил Еву.", "Еву")).isEqualTo(Tone.NEGATIVE);
        assertThat(judged("ru", "Другой портной грумбил Еву.", "Еву")).isEqualTo(Tone.POSITIVE);
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        write();
        train(folder.resolve("one"));
        train(folder.resolve("two"));
        for (String file :
                List.of("tone-en.model", "tone-ru.model", "words-en.model", "words-ru.model")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> train(folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no " + folder.resolve("tone/en/newsmtsc-train.ndjson"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void namesTheLineThatIsBroken() throws IOException {
        write();
        Path file = folder.resolve("tone/en/newsmtsc-train.ndjson");
        Files.writeString(file, Files.readString(file) + "{\"text\":");
        assertThatThrownBy(() -> train(folder.resolve("out")))
                .hasMessageContaining(file + ", line 31: ");
    }

    private void train(Path output) throws IOException {
        new TrainTone(folder, output, new PrintStream(new ByteArrayOutputStream())).run();
    }

    private Tone judged(String language, String text, String name) throws IOException {
        int start = text.indexOf(name);
        List<ToneFeatures.Found> found =
                ToneFeatures.of(language)
                        .of(
                                new TextSplitter().split(text, language, List.of()),
                                List.of(mention(start, start + name.length())));
        return Tone.values()[model(language).choose(found.getFirst()).chosen()];
    }

    private ToneModel model(String language) throws IOException {
        Path out = folder.resolve("out");
        try (InputStream features =
                        Files.newInputStream(out.resolve(ToneModel.fileName(language)));
                InputStream words =
                        Files.newInputStream(out.resolve(ToneModel.wordsFileName(language)))) {
            return new ToneModel(LinearModel.read(features), SlotWeights.read(words));
        }
    }

    private static LinkedMention mention(int start, int end) {
        return new LinkedMention(start, end, null, null, 1, new Provenance("test", "given"));
    }

    private void write() throws IOException {
        write("tone/en/newsmtsc-train.ndjson", ENGLISH, "Ann");
        write("tone/ru/rusentne-train.ndjson", RUSSIAN, "Анну");
    }

    private void write(String name, List<String> patterns, String mention) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String subject : SUBJECTS) {
            for (String pattern : patterns) {
                int space = pattern.indexOf(' ');
                String text = pattern.substring(space + 1).formatted(subject);
                int start = text.indexOf(mention);
                lines.append(
                        """
                        {"text":"%s","mentions":[{"start":%d,"end":%d}],\
                        "tones":[{"mention":0,"polarity":"%s"}]}
                        """
                                .formatted(
                                        text,
                                        start,
                                        start + mention.length(),
                                        pattern.substring(0, space)));
            }
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
