package org.stancewire.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.stancewire.analysis.quote.QuoteFinder;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Stance;

/// Turns lines of `sentence => holder > target for; holder > target against` into tests; `-` stands
/// for no stance at all.
final class StanceTable {
    private static final Map<String, String> METONYMS =
            Map.of(
                    "moscow",
                    "russia",
                    "the kremlin",
                    "russia",
                    "kremlin",
                    "russia",
                    "washington",
                    "us",
                    "london",
                    "uk",
                    "москва",
                    "россия",
                    "вашингтон",
                    "сша",
                    "кремль",
                    "россия",
                    "киев",
                    "украина",
                    "анкара",
                    "турция");

    private static final StanceEngine ENGINE =
            FrameStanceEngine.load((Metonyms) id -> METONYMS.getOrDefault(id, id));
    private static final Grammars GRAMMARS = Grammars.load();
    private static final QuoteFinder QUOTES = new QuoteFinder();

    private StanceTable() {}

    static Stream<DynamicTest> tests(String language, String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" => "))
                .map(f -> DynamicTest.dynamicTest(f[0], () -> check(language, f[0], f[1])));
    }

    static List<Stance> stances(String language, String sentence) {
        Bracketed given = Bracketed.of(sentence, language);
        ParsedText text = GRAMMARS.read(given.text());
        List<Quote> quotes = QUOTES.find(text, given.found(), given.references());
        return ENGINE.stances(given.findings(text, quotes));
    }

    private static void check(String language, String sentence, String expected) {
        TreeSet<String> found = new TreeSet<>();
        for (Stance stance : stances(language, sentence)) {
            String polarity = stance.polarity().name().equals("FAVOR") ? "for" : "against";
            found.add(stance.holder() + " > " + stance.target() + " " + polarity);
        }
        TreeSet<String> wanted = new TreeSet<>();
        if (!expected.strip().equals("-")) {
            wanted.addAll(List.of(expected.strip().split("; ")));
        }
        assertThat(found).isEqualTo(wanted);
    }
}
