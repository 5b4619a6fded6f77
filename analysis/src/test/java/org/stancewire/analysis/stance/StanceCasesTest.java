package org.stancewire.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stancewire.analysis.Analyzer;

/// Sentences through the whole analysis. A case marked FAILS must fail, so that the tables tell the
/// truth; and their number may only shrink.
class StanceCasesTest {
    private static final Map<String, Integer> MOST_FAILURES = Map.of("en", 16);
    private static final int LEAST_CASES = 200;
    private static final Analyzer ANALYZER = Analyzer.load();

    @TestFactory
    Stream<DynamicTest> readsEachCaseAsItsTableSays() {
        return MOST_FAILURES.keySet().stream()
                .sorted()
                .flatMap(
                        language ->
                                StanceCase.read(language).stream()
                                        .map(each -> test(each, language)));
    }

    private static DynamicTest test(StanceCase each, String language) {
        return DynamicTest.dynamicTest(
                each.notation(),
                () -> {
                    String difference = each.difference(ANALYZER, language);
                    if (each.fails()) {
                        assertThat(difference)
                                .as("unmark what is right now: " + each.notation())
                                .isNotEmpty();
                    } else {
                        assertThat(difference).as(each.notation()).isEmpty();
                    }
                });
    }

    @Test
    void hasManyCasesAndFewThatFail() {
        MOST_FAILURES.forEach(
                (language, most) -> {
                    List<StanceCase> cases = StanceCase.read(language);
                    assertThat(cases).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
                    assertThat(cases.stream().filter(StanceCase::fails).count())
                            .as("cases in " + language + " that fail")
                            .isLessThanOrEqualTo(most);
                });
    }
}
