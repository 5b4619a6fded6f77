package org.stancewire.query.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/// How requests get to the nodes.
final class ClusterTransport {
    /// With the handshake of TLS: a busy machine takes more than the library's one second.
    private static final Timeout TIME_TO_CONNECT = Timeout.ofSeconds(5);

    /// To one node, which may be all that are left: one for each thread that answers requests
    /// (`quarkus.thread-pool.max-threads`), and as many for exports and for streams that catch up.
    private static final int MOST_CONNECTIONS = 64;

    private ClusterTransport() {}

    /// See [Cluster#at].
    static OpenSearchTransport to(
            List<URI> nodes, Cluster.@Nullable Login login, Duration patience, SSLContext trust) {
        HttpHost[] hosts =
                nodes.stream()
                        .map(it -> new HttpHost(it.getScheme(), it.getHost(), it.getPort()))
                        .toArray(HttpHost[]::new);
        BasicCredentialsProvider credentials = credentials(hosts, login);
        Timeout longest = Timeout.of(patience);
        return ApacheHttpClient5TransportBuilder.builder(hosts)
                .setHttpClientConfigCallback(
                        it ->
                                it.setDefaultCredentialsProvider(credentials)
                                        .setConnectionManager(
                                                connections(hosts.length, trust, longest)))
                .setRequestConfigCallback(
                        it -> it.setResponseTimeout(longest).setConnectionRequestTimeout(longest))
                .build();
    }

    private static BasicCredentialsProvider credentials(
            HttpHost[] hosts, Cluster.@Nullable Login login) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        if (login != null) {
            for (HttpHost host : hosts) {
                credentials.setCredentials(
                        new AuthScope(host),
                        new UsernamePasswordCredentials(
                                login.user(), login.password().toCharArray()));
            }
        }
        return credentials;
    }

    /// As the library makes them, but for how many they are and whom they trust. Left to itself,
    /// HttpClient 5.6 takes a certificate for whatever node shows it.
    private static PoolingAsyncClientConnectionManager connections(
            int hosts, SSLContext trust, Timeout longest) {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(
                        ClientTlsStrategyBuilder.create()
                                .setSslContext(trust)
                                .setHostnameVerifier(new DefaultHostnameVerifier())
                                .buildAsync())
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setMaxConnTotal(MOST_CONNECTIONS * hosts)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(TIME_TO_CONNECT)
                                .setSocketTimeout(longest)
                                .build())
                .build();
    }
}
