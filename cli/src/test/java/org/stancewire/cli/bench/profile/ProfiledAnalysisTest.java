package org.stancewire.cli.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ProfiledAnalysisTest {
    @Test
    void saysWhichRoomsOfAnalysisWorkAndAllocate() throws Exception {
        JsonNode all = new ObjectMapper().readTree(said("20", "2", "2026"));

        assertThat(all.path("bytes").asDouble()).isPositive();
        assertThat(all.path("cpuMicros").asDouble()).isPositive();
        for (String of : new String[] {"time", "memory"}) {
            assertThat(all.path(of).has("entity")).as(of).isTrue();
            double sum =
                    StreamSupport.stream(all.path(of).spliterator(), false)
                            .mapToDouble(JsonNode::asDouble)
                            .sum();
            assertThat(sum).as(of).isCloseTo(1, within(1e-9));
        }
    }

    private static String said(String... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            ProfiledAnalysis.main(arguments);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
