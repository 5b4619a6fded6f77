package org.stancewire.cli.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillingTest {
    private final List<String> told = new ArrayList<>();
    private final Filling filling = new Filling("filling the index", told::add);

    @Test
    void tellsHowManyArticlesAreInTheIndex() {
        filling.accept(
                """
                {"status": "DOWN", "checks": [
                    {"name": "Kafka answers", "status": "UP"},
                    {"name": "Index has caught up", "status": "DOWN",
                     "data": {"done": 12, "left": 880000, "articles": 120000}}]}""");
        assertThat(told).containsExactly("filling the index: 120,000 articles are in it");
    }

    @Test
    void saysNothingWhereTheServiceDoesNot() {
        filling.accept("{\"status\": \"DOWN\", \"checks\": []}");
        assertThat(told).isEmpty();
    }
}
