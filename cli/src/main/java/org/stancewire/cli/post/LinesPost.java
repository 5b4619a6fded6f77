package org.stancewire.cli.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewire.cli.access.OwnKey;

/// Sends lines in one request, whose answer says of each line what became of it; those of which it
/// does not, because the log was away or the connection broke, are sent again in another one. For
/// one thread.
final class LinesPost {
    private static final byte[] END = {'\n'};

    private final Exchange exchange;
    private final URI address;
    private final OwnKey key;
    private final List<Draft> drafts;
    private final List<Integer> left = new ArrayList<>();
    private final SortedMap<Integer, Outcome> outcomes = new TreeMap<>();

    /// @param articles where ingest takes articles
    LinesPost(Exchange exchange, URI articles, OwnKey key, List<Draft> drafts) {
        this.exchange = exchange;
        this.address = URI.create(articles + "?answers=each");
        this.key = key;
        this.drafts = drafts;
        for (int i = 0; i < drafts.size(); i++) {
            String unfit = drafts.get(i).unfit();
            if (unfit == null) {
                left.add(i);
            } else {
                outcomes.put(i, new Outcome.Rejected(drafts.get(i), unfit));
            }
        }
    }

    /// What became of each draft, in their order.
    List<Outcome> run() throws InterruptedException {
        Tries tries = new Tries();
        while (!left.isEmpty()) {
            int before = left.size();
            switch (read(exchange.send(request()))) {
                case Reply.Answered _ -> {}
                case Reply.Never never -> stop(never.why());
                case Reply.Later later -> {
                    if (left.size() < before) {
                        tries.anew();
                    }
                    if (!tries.again(later)) {
                        stop(tries.givenUp(later, drafts.get(left.getFirst())));
                    }
                }
            }
        }
        return List.copyOf(outcomes.values());
    }

    private HttpRequest request() {
        List<byte[]> body = new ArrayList<>();
        for (int each : left) {
            body.add(drafts.get(each).body());
            body.add(END);
        }
        return key.sign(HttpRequest.newBuilder(address))
                .header("Content-Type", Draft.LINE)
                .POST(BodyPublishers.ofByteArrays(body))
                .build();
    }

    /// Notes what an answer says of the lines; answers what is to be done about the others.
    private Reply read(Reply reply) {
        if (!(reply instanceof Reply.Answered(Answer answer))) {
            return reply;
        }
        if (answer.status() / 100 == 5) {
            return exchange.later(answer.reason());
        }
        if (answer.status() / 100 != 2) {
            return new Reply.Never(
                    address + " answers " + answer.status() + ": " + answer.reason());
        }
        String trouble = "the answer broke off";
        List<Integer> sent = List.copyOf(left);
        for (JsonNode line : answer.values()) {
            int number = line.path("line").asInt();
            int status = line.path("status").asInt();
            if (number < 1 || number > sent.size() || status == 503 || status == 429) {
                trouble = Answer.reason(status, line.path("problem"));
            } else {
                Integer place = sent.get(number - 1);
                outcomes.put(place, Answer.outcome(drafts.get(place), line));
                left.remove(place);
            }
        }
        return left.isEmpty() ? reply : exchange.later(trouble);
    }

    private void stop(String why) {
        for (int each : left) {
            outcomes.put(each, new Outcome.Stopped(drafts.get(each), why));
        }
        left.clear();
    }
}
