package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Random;
import org.stancewire.ingest.subscription.Fetcher;
import org.stancewire.ingest.subscription.Schedule;
import org.stancewire.ingest.subscription.Subscribing;
import org.stancewire.ingest.subscription.Subscriptions;
import org.stancewire.service.KafkaSettings;

/// Makes the parts of following feeds that are plain Java.
@Dependent
class SubscriptionBeans {
    @Produces
    @Singleton
    SubscriptionTable table(MeterRegistry meters) {
        SubscriptionTable table = new SubscriptionTable();
        FollowGauge.register(meters, table::all);
        return table;
    }

    @Produces
    @Singleton
    KafkaSubscriptions subscriptions(KafkaSettings kafka, SubscriptionTable table) {
        return new KafkaSubscriptions(kafka, table, InstantSource.system());
    }

    void close(@Disposes KafkaSubscriptions subscriptions) {
        subscriptions.close();
    }

    @Produces
    @Singleton
    Schedule schedule(SubscriptionSettings settings) {
        return new Schedule(
                settings.interval(),
                settings.leastInterval(),
                settings.mostInterval(),
                new Random());
    }

    @Produces
    @Singleton
    Subscribing subscribing(Subscriptions subscriptions, Fetcher fetcher, Schedule schedule) {
        return new Subscribing(subscriptions, fetcher, schedule, InstantSource.system());
    }
}
