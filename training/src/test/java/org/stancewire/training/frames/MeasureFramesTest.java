package org.stancewire.training.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureFramesTest {
    private static final String PAIRS =
            """
            {"id":"1","language":"en","text":"France condemned Iran.","mentions":[{"start":0,"end":6},{"start":17,"end":21}],"stances":[{"holder":0,"target":1,"polarity":"AGAINST"}]}
            {"id":"2","language":"en","text":"France lies far from Iran.","mentions":[{"start":0,"end":6},{"start":21,"end":25}],"stances":[{"holder":1,"target":0,"polarity":"AGAINST"}]}
            {"id":"3","language":"en","text":"France praised Iran.","mentions":[{"start":0,"end":6},{"start":15,"end":19}],"stances":[]}
            """;
    private static final String OPINIONS =
            """
            {"id":"1","language":"en","text":"France condemned Iran. France praised Peru.","opinions":[{"holder":"Gaul","target":"Persia","polarity":"AGAINST"},{"holder":"Persia","target":"Gaul","polarity":"AGAINST"}]}
            """;

    @TempDir Path folder;

    @Test
    void countsWhatFiresBetweenGivenMentions() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.ndjson"), PAIRS);
        String said = measure(file, EnumSet.of(Show.MISSED));
        assertThat(said)
                .contains(
                        "2 attitudes: a frame fires for 0.500", "of 2 that the frames state 0.500")
                .contains("1>0 AGAINST\\t[France]0 lies far from [Iran]1.".translateEscapes())
                .doesNotContain("condemned");
    }

    @Test
    void countsOpinionsByNamesThatMeanTheSame() throws IOException {
        Files.writeString(folder.resolve("names-synonyms.txt"), "france, gaul\niran, persia\n");
        Path file = Files.writeString(folder.resolve("names-all.ndjson"), OPINIONS);
        assertThat(measure(file, EnumSet.noneOf(Show.class)))
                .contains(
                        "2 attitudes: a frame fires for 1.000, with the right polarity for 1.000,"
                                + " with the right direction too for 0.500",
                        "of 2 that the frames state 0.500");
    }

    private static String measure(Path file, Set<Show> shown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MeasureFrames(shown, new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .measure(file);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
