package org.stancewire.ingest.rest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.feed.Outline;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.subscription.Subscribed;
import org.stancewire.ingest.subscription.Subscribing;
import org.stancewire.ingest.subscription.Wish;

/// Follows many feeds at once, rather than waiting for Kafka once for each.
@Singleton
class OpmlImport {
    private static final int LONGEST_NAME = 1_000;

    private final Subscribing subscribing;

    OpmlImport(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    /// Throws [LogUnavailableException] when not all could be written; doing it again is harmless.
    OpmlAnswer follow(List<Outline> outlines) throws InterruptedException {
        List<Callable<Subscribed>> tasks = new ArrayList<>();
        outlines.forEach(it -> tasks.add(() -> subscribing.subscribe(it.url(), wish(it))));
        int added = 0;
        int known = 0;
        List<OpmlAnswer.Rejected> rejected = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Subscribed>> all = threads.invokeAll(tasks);
            for (int i = 0; i < all.size(); i++) {
                switch (all.get(i).get()) {
                    case Subscribed.Done _ -> added++;
                    case Subscribed.Already _ -> known++;
                    case Subscribed.Refused it ->
                            rejected.add(
                                    new OpmlAnswer.Rejected(outlines.get(i).url(), it.detail()));
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LogUnavailableException away
                    ? away
                    : new IllegalStateException("a list of feeds could not be taken", e);
        }
        return new OpmlAnswer(added, known, rejected);
    }

    private static Wish wish(Outline outline) {
        return new Wish(name(outline), true, null, false);
    }

    private static @Nullable String name(Outline outline) {
        String name = outline.name();
        boolean isName =
                name != null && !name.equals(outline.url()) && name.length() <= LONGEST_NAME;
        return isName ? name : null;
    }
}
