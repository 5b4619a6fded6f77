package org.stancewire.query.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Topic;

/// Reads the records of the log.
final class Records {
    /// How much of a reason is told, in code units.
    private static final int LONGEST = 300;

    private Records() {}

    /// Where a record lies.
    static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + '/' + record.partition() + '/' + record.offset();
    }

    /// The article in the value of a record. Throws [IOException] or [IllegalArgumentException]
    /// where it is none of enrich's.
    static EnrichedArticle read(ConsumerRecord<byte[], byte[]> record) throws IOException {
        EnrichedArticle enriched = ContractJson.read(record.value(), EnrichedArticle.class);
        check(record, enriched);
        return enriched;
    }

    /// What enrich writes lies under its article's key, and says in which partition that lay.
    private static void check(ConsumerRecord<byte[], byte[]> record, EnrichedArticle enriched)
            throws IOException {
        byte[] key = enriched.article().revision().getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(key, record.key())) {
            throw new IOException("the key is not that of the article in the value");
        }
        SortedMap<Integer, Long> place = enriched.position().offsets();
        if (!place.isEmpty() && place.lastKey() >= Topic.PARTITIONS) {
            throw new IOException("its article lies in no partition that there is");
        }
    }

    /// What is wrong, without what a parser adds about the place where it read: on one line, of
    /// characters that a terminal only shows.
    static String reason(Throwable e) {
        String message =
                e instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
