/// What the three services do alike, so that each does it the same way.
///
/// They listen on loopback unless told otherwise in words ([ListenGuard]), let no page of another
/// site change anything ([OwnPages]) or pass for one of ours ([OwnNames]), ask for keys where there
/// are any (`access/`), tell browsers what an answer is not ([AnswerHeaders]), answer a bad request
/// with an RFC 9457 [Problem], write what strangers said into no log as it is ([LogGuard]), reach
/// Kafka by [KafkaSettings], create the topics they write ([TopicCreator]), say whether the broker
/// is there ([KafkaReachable]), and show how Kafka's clients and the requests go ([KafkaMeters],
/// [RequestMeters]).
@NullMarked
package org.stancewire.service;

import org.jspecify.annotations.NullMarked;
