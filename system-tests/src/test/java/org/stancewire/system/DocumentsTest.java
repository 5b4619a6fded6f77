package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents say is tested is tested.
class DocumentsTest {
    private static final Pattern NAMED =
            Pattern.compile("`(?:[a-z-]+/)?([A-Z][A-Za-z]*(?:Test|IT))(?:\\.([a-zA-Z0-9]+))?`");

    @Test
    void everyTestThatADocumentNamesIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Path document : documents()) {
            Matcher test = NAMED.matcher(Files.readString(document));
            while (test.find()) {
                named++;
                String source = tests.get(test.group(1));
                if (source == null
                        || test.group(2) != null
                                && !source.contains("void " + test.group(2) + "(")) {
                    missing.add(document.getFileName() + ": " + test.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(40);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs"))) {
            return files.filter(it -> it.toString().endsWith(".md")).toList();
        }
    }

    /// The sources of all tests by the names of their classes; of those that are named alike, all.
    private static Map<String, String> tests() throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.toList()) {
                Path tests = module.resolve("src/test/java");
                if (Files.isDirectory(tests)) {
                    read(tests, all);
                }
            }
        }
        return all;
    }

    private static void read(Path folder, Map<String, String> all) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                all.merge(name, Files.readString(file), String::concat);
            }
        }
    }
}
