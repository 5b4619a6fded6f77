package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.enrich.stream.TransactionFailure.ABORT;
import static org.stancewire.enrich.stream.TransactionFailure.REOPEN;

import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionFailureTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CommitFailedException("the group moved on"), ABORT),
                Arguments.of(new TransactionAbortableException("abort it"), ABORT),
                Arguments.of(new KafkaException("a send failed"), ABORT),
                Arguments.of(
                        new KafkaException("error state", new RecordTooLargeException("9 MiB")),
                        ABORT),
                Arguments.of(new ProducerFencedException("a newer one is here"), REOPEN),
                Arguments.of(new InvalidProducerEpochException("timed out"), REOPEN),
                Arguments.of(new FencedInstanceIdException("a newer one is here"), REOPEN),
                Arguments.of(new OutOfOrderSequenceException("a gap"), REOPEN),
                Arguments.of(new TopicAuthorizationException("not allowed"), REOPEN),
                Arguments.of(new TimeoutException("committed or not?"), REOPEN),
                Arguments.of(
                        new KafkaException("error state", new ProducerFencedException("newer")),
                        REOPEN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void abortsWhatCanBeDoneAgainAndReopensWhereTheProducerIsLost(
            KafkaException failure, TransactionFailure expected) {
        assertThat(TransactionFailure.of(failure)).isEqualTo(expected);
    }
}
