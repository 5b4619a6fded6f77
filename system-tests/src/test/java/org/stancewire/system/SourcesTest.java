package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
    /// The formatter puts what of a line is beyond its width on a line of its own, as `//`.
    private static final Pattern CUT = Pattern.compile("(?m)^ *///.*\\R *// ");

    @Test
    void noDocumentationIsCutInTwo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> cut =
                    files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> !it.toString().contains("/target/"))
                            .filter(SourcesTest::isCut)
                            .toList();
            assertThat(cut).as("comments with lines of more than 100 characters").isEmpty();
        }
    }

    private static boolean isCut(Path file) {
        try {
            return CUT.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
