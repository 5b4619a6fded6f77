package org.stancewire.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.text.Token;

class TreeTest {
    @TempDir private Path folder;

    @Test
    void givesAContractionThePartOfItsFirstWord() throws IOException {
        Tree tree =
                read(
                        """
                        # text = They don't go.
                        1 They they PRON PRP _ 4 nsubj _ _
                        2-3 don't _ _ _ _ _ _ _ _
                        2 do do AUX VBP _ 4 aux _ _
                        3 n't not PART RB _ 4 advmod _ _
                        4 go go VERB VB _ 0 root _ _
                        5 . . PUNCT . _ 4 punct _ _
                        """);
        assertThat(tree.tokens())
                .extracting(Token::form)
                .containsExactly("They", "don't", "go", ".");
        assertThat(tree.heads()).containsExactly(2, 2, -1, 2);
        assertThat(tree.labels()).containsExactly("nsubj", "aux", "root", "punct");
        assertThat(tree.tags()).containsExactly("PRON.PRP", "AUX.VBP", "VERB.VB", "PUNCT");
    }

    @Test
    void hangsTheRestOfAWordOnItsFirstToken() throws IOException {
        Tree tree =
                read(
                        """
                        # text = A co-op won
                        1 A a DET DT _ 2 det _ _
                        2 co-op co-op NOUN NN _ 3 nsubj _ _
                        3 won win VERB VBD _ 0 root _ _
                        """);
        assertThat(tree.heads()).containsExactly(1, 4, 1, 1, -1);
        assertThat(tree.labels()).containsExactly("det", "nsubj", "flat", "flat", "root");
        assertThat(tree.isTree()).isTrue();
    }

    @Test
    void knowsWhatIsNoTree() {
        Tree ring = new Tree(java.util.List.of(), new String[2], new int[] {1, 0}, new String[2]);
        assertThat(ring.isTree()).isFalse();
    }

    private Tree read(String rows) throws IOException {
        Path file = folder.resolve("trees.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String row : rows.split("\n")) {
                String line = row.startsWith("#") ? row : row.replace(' ', '\t');
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write('\n');
        }
        return Tree.of(UdSentence.read(file, "en").getFirst());
    }
}
