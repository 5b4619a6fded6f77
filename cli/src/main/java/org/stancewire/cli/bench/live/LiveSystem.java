package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;

/// Everything that `up` starts, with as much memory as there.
public record LiveSystem(ServiceProcess broker, Map<Service, ServiceProcess> services) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Starts all at once, as `up` does, and waits until all are ready.
    ///
    /// @param ofIngest settings that ingest has beside those under `up`
    public static LiveSystem start(Workbench workbench, String... ofIngest)
            throws IOException, InterruptedException {
        String[] small = Service.javaOptionsOfTheBroker().toArray(String[]::new);
        ServiceProcess broker = workbench.beginBroker(small);
        Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            List<String> options = new ArrayList<>(service.javaOptions());
            options.add("-Dstancewire.kafka.bootstrap-servers=127.0.0.1:" + broker.port());
            if (service == Service.INGEST) {
                Stream.of(ofIngest).map(it -> "-D" + it).forEach(options::add);
            }
            if (service == Service.QUERY) {
                options.add("-Dstancewire.query.index-folder=" + workbench.place("index"));
            }
            services.put(service, workbench.start(service.module(), options));
        }
        LiveSystem system = new LiveSystem(broker, services);
        for (Service service : Service.values()) {
            system.of(service).awaitReady(Workbench.READY, PATIENCE);
        }
        return system;
    }

    String kafka() {
        return "127.0.0.1:" + broker.port();
    }

    public int port(Service service) {
        return of(service).port();
    }

    private ServiceProcess of(Service service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalStateException(service + " was not started");
        }
        return process;
    }

    /// The memory that each takes up, in bytes: all of it, and all but mapped files. Empty on
    /// systems that do not tell it; Linux does.
    public Map<String, Long> memory() throws IOException {
        Map<String, Long> memory = new LinkedHashMap<>();
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return memory;
        }
        put(memory, "broker", broker);
        for (Map.Entry<Service, ServiceProcess> each : services.entrySet()) {
            put(memory, each.getKey().module(), each.getValue());
        }
        return memory;
    }

    private static void put(Map<String, Long> memory, String name, ServiceProcess process)
            throws IOException {
        memory.put(name, process.memory());
        memory.put(name + ", without mapped files", process.ownMemory());
    }

    /// The processor time that each has taken so far.
    public Map<String, Duration> cpu() {
        Map<String, Duration> cpu = new LinkedHashMap<>();
        cpu.put("broker", broker.cpu());
        services.forEach((service, process) -> cpu.put(service.module(), process.cpu()));
        return cpu;
    }
}
