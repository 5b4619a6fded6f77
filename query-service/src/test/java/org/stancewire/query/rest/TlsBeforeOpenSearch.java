package org.stancewire.query.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.PfxOptions;
import java.net.URI;
import java.util.Map;
import org.stancewire.query.opensearch.OpenSearchNode;
import org.stancewire.query.opensearch.OwnCertificate;

/// A node of OpenSearch that is asked by https, with a certificate that Java does not know.
public class TlsBeforeOpenSearch implements QuarkusTestResourceLifecycleManager {
    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        try {
            OwnCertificate certificate = OwnCertificate.make();
            URI node = OpenSearchNode.shared();
            NetClient client = vertx.createNetClient();
            NetServerOptions tls =
                    new NetServerOptions()
                            .setSsl(true)
                            .setKeyCertOptions(
                                    new PfxOptions()
                                            .setPath(certificate.keystore().toString())
                                            .setPassword(OwnCertificate.PASSWORD));
            NetServer server =
                    vertx.createNetServer(tls)
                            .connectHandler(it -> pass(it, client, node))
                            .listen(0, "localhost")
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join();
            return Map.of(
                    "stancewire.query.opensearch.nodes",
                    "https://localhost:" + server.actualPort(),
                    "stancewire.trust.certificates",
                    certificate.pem().toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pass(NetSocket asks, NetClient client, URI node) {
        asks.pause();
        client.connect(node.getPort(), node.getHost())
                .onSuccess(
                        answers -> {
                            asks.pipeTo(answers);
                            answers.pipeTo(asks);
                        })
                .onFailure(_ -> asks.close());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
