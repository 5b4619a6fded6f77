package org.stancewire.cli.bench.process;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A port for a process that is yet to be started, free until then: no process is given the same
/// twice, and all lie below those that systems give to connections (from 32768 on Linux, from 49152
/// on others).
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final AtomicInteger NEXT = new AtomicInteger(new Random().nextInt(COUNT));

    private FreePort() {}

    /// The next one. Throws [IOException] where none is free, or the address of this machine itself
    /// cannot be listened at.
    public static int next() throws IOException {
        for (int i = 0; i < COUNT; i++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            try (ServerSocket socket =
                    new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException _) {
                // Somebody has it.
            }
        }
        throw new BindException(
                "no port from %d to %d is free".formatted(FIRST, FIRST + COUNT - 1));
    }
}
