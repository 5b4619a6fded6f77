package org.stancewire.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the web page, in each language of its interface.
class PageWordsTest {
    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final Pattern STRING = Pattern.compile("'[^'\n]*'|\"[^\"\n]*\"|`[^`]*`");
    private static final Pattern KEY = Pattern.compile("(\\w+):");
    private static final Pattern TOP_KEY = Pattern.compile("(?m)^  (\\w+):");
    private static final Pattern USE = Pattern.compile("\\bword(?:s\\.|: ')(\\w+)");
    private static final Pattern NAME = Pattern.compile("(\\w+)");

    /// Which forms a number asks for is the business of each language (CLDR plural categories).
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        List<String> english = keys("en");
        assertThat(english).contains("skip", "filter", "minConfidence", "PERSON");
        assertThat(keys("ru")).isEqualTo(english);
    }

    @Test
    void everyWordThatThePageSaysIsThereAndNoOther() throws IOException {
        Set<String> there = matches(TOP_KEY, Files.readString(APP.resolve("words/en.js")));
        Set<String> said = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(APP)) {
            for (Path file : files.filter(PageWordsTest::speaks).toList()) {
                String text = Files.readString(file);
                said.addAll(matches(USE, text));
                named.addAll(matches(NAME, text));
            }
        }
        assertThat(said).contains("feedTitle").isSubsetOf(there);
        assertThat(there).as("words that nothing asks for").isSubsetOf(named);
    }

    private static boolean speaks(Path file) {
        return file.toString().endsWith(".js") && !file.startsWith(APP.resolve("words"));
    }

    private static List<String> keys(String language) throws IOException {
        String text = Files.readString(APP.resolve("words/" + language + ".js"));
        return KEY.matcher(STRING.matcher(text).replaceAll(""))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !FORMS.contains(it))
                .toList();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
