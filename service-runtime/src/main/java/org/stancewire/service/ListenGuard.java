package org.stancewire.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.stancewire.service.access.AccessSettings;

/// Refuses to start a service where others than this machine could reach it and nobody is asked who
/// they are.
@ApplicationScoped
public class ListenGuard {
    private final ListenSettings settings;
    private final AccessSettings access;

    ListenGuard(ListenSettings settings, AccessSettings access) {
        this.settings = settings;
        this.access = access;
    }

    /// Runs before the port is opened. Throws [IllegalStateException] that names the way out.
    void check(@Observes StartupEvent event) {
        if (!access.isOn()
                && !settings.publishedOnLoopbackOnly()
                && !isLoopback(settings.address())) {
            throw new IllegalStateException(
                    "stancewire.listen.address is "
                            + settings.address()
                            + ", which others can reach, and nobody is asked who they are. Make keys"
                            + " with `./stancewire keys create` and name their file in"
                            + " stancewire.access.keys-file, or an issuer of tokens in"
                            + " stancewire.access.issuer; or listen on 127.0.0.1; or, if the port is"
                            + " published on loopback only, say so with"
                            + " stancewire.listen.published-on-loopback-only=true");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "stancewire.listen.address is not an address of this machine: " + address, e);
        }
    }
}
