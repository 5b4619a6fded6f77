package org.stancewire.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.analysis.quote.QuoteFinder;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Stance;

/// Shuffled words make clauses that no grammar foresees: none of them may stop the analysis.
class AnyTextTest {
    private static final Grammars GRAMMARS = Grammars.load();
    private static final int TEXTS = 3000;
    private static final String[] ENGLISH =
            ("[Putin] [NATO/o] [Russia/l] [Moscow/l] he I we the a his by of in to on for against"
                            + " with at from who which that and or but not never would if said says"
                            + " told claimed according attacked attacks attack accused criticised"
                            + " backed support backing critic ally critical loyal is was has been"
                            + " urged stop refused going talks , . : ; - -- — “ ” \" ‘ ’ ' '' « » ( )"
                            + " ? ! … 's n't by-election one 12 NATO-led UN-backed May will back")
                    .split(" ");
    private static final String[] RUSSIAN =
            ("[Путин] [Путина=путин] [НАТО/o] [Россия/l] [России=россия/l] он мы я его в на с по о"
                            + " к от против со стороны адрес при и или но не бы ли если что который"
                            + " заявил сказал обвинил осудил осужден поддержал поддержать поддержке"
                            + " критика санкции удар сторонник отказался готов готовность может был"
                            + " введены словам резко , . : ; - — « » \" ( ) ? ! „ “ США власти МИД")
                    .split(" ");

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "ru, 3", "ru, 4"})
    void survivesShuffledWords(String language, long seed) {
        String[] words = language.equals("en") ? ENGLISH : RUSSIAN;
        Random random = new Random(seed);
        StanceEngine engine = FrameStanceEngine.load((Metonyms) id -> id);
        QuoteFinder finder = new QuoteFinder();
        for (int n = 0; n < TEXTS; n++) {
            StringBuilder notation = new StringBuilder();
            int length = 1 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                notation.append(words[random.nextInt(words.length)]);
                notation.append(random.nextInt(6) == 0 ? "" : random.nextInt(25) == 0 ? "\n" : " ");
            }
            check(engine, finder, notation.toString(), language);
        }
    }

    private static void check(
            StanceEngine engine, QuoteFinder finder, String notation, String language) {
        Bracketed given = Bracketed.of(notation, language);
        String text = given.text().text();
        ParsedText parsed = GRAMMARS.read(given.text());
        List<Quote> quotes = finder.find(parsed, given.found(), given.references());
        assertThat(quotes).allMatch(q -> q.end() <= text.length());
        for (Stance stance : engine.stances(given.findings(parsed, quotes))) {
            assertThat(stance.holder()).isNotEqualTo(stance.target());
            for (Evidence evidence : stance.evidence()) {
                assertThat(evidence.text()).isEqualTo(evidence.in(text));
            }
        }
    }
}
