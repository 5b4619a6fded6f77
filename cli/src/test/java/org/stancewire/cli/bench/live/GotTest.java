package org.stancewire.cli.bench.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class GotTest {
    private static final String OPENING = "retry: 2000\nid: 1.0-4\n\n:\n\n";

    @Test
    void isExactWhereAReaderHasWhatTheFeedLists() throws Exception {
        Got got =
                got(
                        OPENING + event("a") + event("b"),
                        "{\"articles\":[{\"id\":\"b\"},{\"id\":\"a\"}]}");
        assertThat(got.isExact()).isTrue();
        assertThat(got.events()).isEqualTo(2);
        assertThat(got.example()).isNull();
    }

    @Test
    void noticesWhatIsMissedDoubledOrNotAskedFor() throws Exception {
        Got got =
                got(
                        OPENING + event("a") + event("a") + event("x"),
                        "{\"articles\":[{\"id\":\"b\"},{\"id\":\"a\"}]}");
        assertThat(got.isExact()).isFalse();
        assertThat(got.missed()).isEqualTo(1);
        assertThat(got.doubled()).isEqualTo(1);
        assertThat(got.unasked()).isEqualTo(1);
        assertThat(got.example()).contains("entity=x");
    }

    @Test
    void noticesThatAReaderWasDropped() throws Exception {
        Got got =
                got(
                        OPENING + event("a") + "event: dropped\ndata: {\"status\":503}\n\n",
                        "{\"articles\":[{\"id\":\"a\"}]}");
        assertThat(got.broken()).isEqualTo(1);
        assertThat(got.example()).contains("dropped");
    }

    @Test
    void saysThatAStreamDoesNotBegin() throws Exception {
        try (StandIn feed = new StandIn();
                HttpClient client = HttpClient.newHttpClient()) {
            StreamReader reader = StreamReader.open(client, feed.port(), "entity=x");
            assertThatThrownBy(reader::start)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("entity=x")
                    .hasMessageContaining("404");
        }
    }

    private static String event(String id) {
        return "id: 1.0-9\ndata: {\"id\":\"" + id + "\",\"title\":\"x\"}\n\n";
    }

    private static Got got(String stream, String listed) throws Exception {
        try (StandIn service = new StandIn().streams(stream).lists(listed);
                Feed feed = new Feed(service.port());
                HttpClient client = HttpClient.newHttpClient()) {
            StreamReader reader = StreamReader.open(client, service.port(), "entity=x");
            reader.start();
            while (reader.broken() == null && reader.count() + reader.doubled() < events(stream)) {
                Thread.sleep(5);
            }
            Got got = Got.of(List.of(reader), feed);
            service.close();
            client.shutdownNow();
            return got;
        }
    }

    private static long events(String stream) {
        return stream.lines().filter(it -> it.startsWith("data:")).count();
    }
}
