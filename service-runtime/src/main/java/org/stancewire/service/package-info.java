/// What the three services do alike, so that each does it the same way.
///
/// They listen on loopback unless told otherwise in words ([ListenGuard]), let no page of another
/// site change anything ([OwnPages]), ask for keys where there are any (`access/`), answer a bad
/// request with an RFC 9457 [Problem], reach Kafka by [KafkaSettings], create the topics they write
/// ([TopicCreator]), and say whether the broker is there ([KafkaReachable]).
@NullMarked
package org.stancewire.service;

import org.jspecify.annotations.NullMarked;
