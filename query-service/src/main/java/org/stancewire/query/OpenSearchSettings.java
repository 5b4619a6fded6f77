package org.stancewire.query;

import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.stancewire.query.opensearch.Cluster;

/// Checks how a cluster of OpenSearch is reached. Throws [IllegalArgumentException] that names the
/// setting and how to put it right.
final class OpenSearchSettings {
    private static final String PREFIX = "stancewire.query.opensearch.";

    /// OpenSearch takes no more in one index.
    private static final int MOST_SHARDS = 1024;

    private OpenSearchSettings() {}

    /// The cluster. Nobody is asked yet.
    ///
    /// @param trust whom to take for a node that is asked by https
    static Cluster cluster(QuerySettings.Cluster settings, SSLContext trust) {
        List<URI> nodes = settings.nodes();
        nodes.forEach(OpenSearchSettings::check);
        if (settings.user().isPresent() != settings.password().isPresent()) {
            throw new IllegalArgumentException(
                    PREFIX + "user and " + PREFIX + "password: set both, or neither");
        }
        Cluster.Login login =
                settings.user()
                        .map(it -> new Cluster.Login(it, settings.password().orElseThrow()))
                        .orElse(null);
        if (!settings.timeout().isPositive()) {
            throw new IllegalArgumentException(
                    PREFIX + "timeout: '" + settings.timeout() + "' is no time; 30s is one");
        }
        return Cluster.at(nodes, login, settings.timeout(), trust);
    }

    private static void check(URI node) {
        boolean reaches =
                Set.of("http", "https").contains(String.valueOf(node.getScheme()))
                        && node.getHost() != null
                        && node.getUserInfo() == null
                        && node.getQuery() == null
                        && node.getFragment() == null
                        && (node.getPath().isEmpty() || node.getPath().equals("/"));
        if (!reaches) {
            throw new IllegalArgumentException(
                    PREFIX
                            + "nodes: '"
                            + node
                            + "' is no address of a node; write it as http://host:9200, or https");
        }
    }

    /// How the names of its indexes begin.
    static String name(QuerySettings.Cluster settings) {
        if (!settings.name().matches("[a-z][a-z0-9-]{0,99}")) {
            throw new IllegalArgumentException(
                    PREFIX
                            + "name: '"
                            + settings.name()
                            + "' cannot begin the name of an index; use small letters, digits and -,"
                            + " a letter first");
        }
        return settings.name();
    }

    /// Into how many shards an index is cut.
    static int shards(QuerySettings.Cluster settings) {
        if (settings.shards() < 1 || settings.shards() > MOST_SHARDS) {
            throw new IllegalArgumentException(
                    PREFIX
                            + "shards: "
                            + settings.shards()
                            + " is not from 1 to "
                            + MOST_SHARDS
                            + "; one for each 50 GB is a good number");
        }
        return settings.shards();
    }
}
