package org.stancewire.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.TreeModel;
import org.stancewire.analysis.syntax.tree.TreeParser;
import org.stancewire.analysis.syntax.tree.WordSigns;
import org.stancewire.analysis.text.Tokenizer;

class TrainSyntaxTest {
    private static final Recipe RECIPE =
            new Recipe(
                    "ru",
                    List.of(new Recipe.Source("t.gz", 1)),
                    List.of("t.gz"),
                    false,
                    10,
                    12,
                    10,
                    4,
                    6);

    @TempDir private Path folder;

    @Test
    void learnsTheOrderOfAnInventedLanguage() throws IOException {
        write();
        train("one");
        TreeModel model = TreeModel.read(Files.readAllBytes(folder.resolve("one/tree-ru.model")));
        Dependencies tree =
                new TreeParser(model, WordSigns.load("ru"))
                        .parse(Tokenizer.tokenize("Ду мобан лагит ги робан"));
        assertThat(tree.root()).isEqualTo(2);
        assertThat(tree.label(1)).isEqualTo("nsubj");
        assertThat(tree.label(4)).isEqualTo("obj");
        assertThat(tree.head(3)).isEqualTo(4);
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        write();
        train("one");
        train("two");
        assertThat(folder.resolve("one/tree-ru.model"))
                .hasSameBinaryContentAs(folder.resolve("two/tree-ru.model"));
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> train("one"))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no " + folder.resolve("t.gz"));
    }

    private void train(String output) throws IOException {
        PrintStream progress = new PrintStream(new ByteArrayOutputStream());
        new TrainSyntax(RECIPE, folder, progress).run(folder.resolve(output));
    }

    private void write() throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("t.gz")))) {
            for (int i = 0; i < 60; i++) {
                String subject = "м" + "аоуе".charAt(i % 4) + "кан";
                String verb = "л" + "аоуе".charAt(i / 4 % 4) + "нит";
                String rows =
                        """
                        # text = ду %s %s ги робан
                        1 ду _ DET _ _ 2 det _ _
                        2 %s _ NOUN _ Case=Nom 3 nsubj _ _
                        3 %s _ VERB _ VerbForm=Fin 0 root _ _
                        4 ги _ DET _ _ 5 det _ _
                        5 робан _ NOUN _ Case=Acc 3 obj _ _

                        """
                                .formatted(subject, verb, subject, verb);
                for (String row : rows.split("\n", -1)) {
                    String line = row.startsWith("#") ? row : row.replace(' ', '\t');
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
