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

    /// What comes in is JSON, read into records of ours, or markup, read by a parser that knows no
    /// entities of others: never classes that a sender names, nor a document that fetches another.
    @Test
    void nothingThatRunsMakesObjectsOfClassesThatASenderNames() throws IOException {
        Pattern dangerous =
                Pattern.compile(
                        "ObjectInputStream|XMLDecoder|DefaultTyping|JsonTypeInfo|ScriptEngine"
                                + "|DocumentBuilderFactory|SAXParserFactory|XMLInputFactory"
                                + "|TransformerFactory|InitialContext");
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> found =
                    files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> it.toString().contains("/src/main/java/"))
                            .filter(it -> !it.toString().contains("/target/"))
                            // Makes models, on the machine of whoever makes them.
                            .filter(it -> !it.startsWith("../training"))
                            .filter(it -> dangerous.matcher(text(it)).find())
                            .toList();
            assertThat(found).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isCut(Path file) {
        return CUT.matcher(text(file)).find();
    }
}
