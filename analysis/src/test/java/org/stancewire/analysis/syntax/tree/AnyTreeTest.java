package org.stancewire.analysis.syntax.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;

/// Whatever the text, the answer is a tree: one root, no cycle, unbroken subtrees.
class AnyTreeTest {
    private static final TreeParser ENGLISH = TreeParser.load("en");
    private static final TreeParser RUSSIAN = TreeParser.load("ru");
    private static final Path SAMPLES = Path.of("../samples");

    static Stream<String> texts() throws IOException {
        Stream<String> hostile =
                Stream.of(
                        "?",
                        "Yes",
                        ". . . ! ! ! , , ,",
                        "🤘🤘 Хей! 😀😀😀",
                        "\u0000\u0001 \ud800 x",
                        "((((((((((]]]]]]]]]]",
                        "the the the the of of of of and and and",
                        "word ".repeat(5000),
                        "that says ".repeat(2500),
                        ", and then he, who ".repeat(1000),
                        "и что не ".repeat(1700));
        List<Path> samples;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            samples = files.sorted().toList();
        }
        Stream.Builder<String> read = Stream.builder();
        for (Path sample : samples) {
            read.add(Files.readString(sample));
        }
        return Stream.concat(hostile, read.build());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isATree(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        for (TreeParser parser : List.of(ENGLISH, RUSSIAN)) {
            Dependencies tree = parser.parse(tokens);
            assertThat(tree.size()).isEqualTo(tokens.size());
            assertThat(tree.start(tree.root())).isZero();
            assertThat(tree.end(tree.root())).isEqualTo(tree.size());
            int inside = 0;
            for (int i = 0; i < tree.size(); i++) {
                inside += tree.head(i) < 0 ? 0 : 1;
                assertThat(tree.head(i) < 0).isEqualTo(i == tree.root());
                assertThat(tree.head(i) < 0).isEqualTo(tree.label(i).equals("root"));
                int words = 1;
                for (int child : tree.children(i)) {
                    words += tree.end(child) - tree.start(child);
                    assertThat(tree.head(child)).isEqualTo(i);
                }
                assertThat(words).isEqualTo(tree.end(i) - tree.start(i));
            }
            assertThat(inside).isEqualTo(tree.size() - 1);
            assertThat(parser.parse(tokens)).hasToString(tree.toString());
        }
    }

    @Test
    void takesASentenceWithoutWords() {
        Dependencies tree = ENGLISH.parse(List.of());
        assertThat(tree.size()).isZero();
        assertThat(tree.root()).isEqualTo(-1);
    }
}
