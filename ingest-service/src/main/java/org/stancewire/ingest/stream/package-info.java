/// The only room that knows Kafka: puts accepted articles on the topic `articles` and knows again
/// what lies there.
///
/// [LogOpener] creates the topic and opens [KafkaArticleLog], which answers when the brokers have
/// acknowledged. [RevisionTail] reads the topic from its beginning into [KnownRevisions], so that a
/// repeat is told from something new; whether it is right changes an answer, never the log.
///
/// The topic `subscriptions` is kept likewise: [SubscriptionTail] reads it into
/// [SubscriptionTable], [KafkaSubscriptions] writes it, and [Share] tells which replica polls which
/// feed. [Opening] waits for Kafka at the start, and [Reader] goes on when a client gives up later.
@NullMarked
package org.stancewire.ingest.stream;

import org.jspecify.annotations.NullMarked;
