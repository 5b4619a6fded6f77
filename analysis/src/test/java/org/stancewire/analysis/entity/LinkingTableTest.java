package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance.Rejected;

/// The sentences of `cases.txt`, whose head explains them.
class LinkingTableTest {
    private static final EntityTagger TAGGER = new EntityTagger(Catalogue.load());
    private static final Pattern MENTION = Pattern.compile("\\[(?:([POL]):)?([^]]+)]");

    static List<String> cases() {
        return ListFile.lines(LinkingTableTest.class, "cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesTheEntityOfEachMention(String line) {
        String[] fields = line.split(" \\| ");
        String[] how = fields[0].split(" ");
        List<GivenMention> marked = new ArrayList<>();
        String text = unmarked(fields[1], marked);
        Integer year = how.length > 2 ? Integer.valueOf(how[2]) : null;
        EntityFindings found =
                TAGGER.tag(
                        new TextSplitter().split(text, how[0], List.of()),
                        how.length > 1 ? marked : null,
                        year);

        List<String> expected = new ArrayList<>();
        List<String> ids = fields[2].equals("-") ? List.of() : List.of(fields[2].split(" "));
        assertThat(marked).hasSameSizeAs(ids);
        for (int i = 0; i < ids.size(); i++) {
            expected.add(marked.get(i).in(text) + " = " + ids.get(i));
        }
        assertThat(found.mentions())
                .extracting(m -> m.in(text) + " = " + (m.entity() == null ? "?" : m.entity()))
                .containsExactlyElementsOf(expected);
        if (fields.length > 3) {
            assertThat(found.mentions())
                    .flatExtracting(m -> m.provenance().rejected())
                    .extracting(Rejected::entity)
                    .contains(fields[3].substring("not ".length()));
        }
    }

    private static String unmarked(String marked, List<GivenMention> mentions) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MENTION.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            text.append(matcher.group(2));
            mentions.add(new GivenMention(start, text.length(), type(matcher.group(1)), null));
        }
        return matcher.appendTail(text).toString();
    }

    private static @Nullable EntityType type(@Nullable String letter) {
        return letter == null
                ? null
                : switch (letter) {
                    case "P" -> EntityType.PERSON;
                    case "O" -> EntityType.ORGANIZATION;
                    default -> EntityType.LOCATION;
                };
    }
}
