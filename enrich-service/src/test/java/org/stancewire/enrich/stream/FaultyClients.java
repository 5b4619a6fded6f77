package org.stancewire.enrich.stream;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;

/// Clients whose real producer fails at one step of some of its transactions.
final class FaultyClients extends Clients {
    private final Fault fault;
    private final Supplier<Throwable> failure;
    private final AtomicInteger left;

    /// Where a transaction fails: before a method of the producer is called, or after.
    enum Fault {
        AT_BEGIN("beginTransaction", false),
        BETWEEN_SENDS("send", true),
        BEFORE_OFFSETS("sendOffsetsToTransaction", false),
        BEFORE_COMMIT("commitTransaction", false),
        AFTER_COMMIT("commitTransaction", true);

        private final String method;
        private final boolean after;

        Fault(String method, boolean after) {
            this.method = method;
            this.after = after;
        }
    }

    /// @param times how many of its transactions fail
    FaultyClients(
            Pipeline pipeline,
            String instance,
            Fault fault,
            int times,
            Supplier<Throwable> failure) {
        super(pipeline.kafka(), new TestSettings.Instance(instance));
        this.fault = fault;
        this.failure = failure;
        this.left = new AtomicInteger(times);
    }

    @Override
    @SuppressWarnings("unchecked")
    Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> real = super.producer();
        return (Producer<byte[], byte[]>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Producer.class},
                        (_, method, arguments) -> {
                            boolean here = method.getName().equals(fault.method);
                            if (here && !fault.after) {
                                failOnce();
                            }
                            try {
                                Object answer = method.invoke(real, arguments);
                                if (here && fault.after) {
                                    failOnce();
                                }
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void failOnce() throws Throwable {
        if (left.getAndDecrement() > 0) {
            throw failure.get();
        }
    }
}
