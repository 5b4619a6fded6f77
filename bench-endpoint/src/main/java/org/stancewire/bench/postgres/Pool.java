package org.stancewire.bench.postgres;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections that stay open, each with the statements it has prepared.
@Singleton
class Pool {
    private final BlockingQueue<Session> idle = new LinkedBlockingQueue<>();

    /// One connection, for one thread at a time.
    static final class Session {
        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        private Session(Connection connection) {
            this.connection = connection;
        }

        PreparedStatement prepare(String sql) throws SQLException {
            PreparedStatement known = prepared.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                prepared.put(sql, known);
            }
            return known;
        }
    }

    /// Work with a connection.
    @FunctionalInterface
    interface Work<T> {
        T with(Session session) throws SQLException;
    }

    <T> T run(Work<T> work) throws SQLException {
        Session session = idle.poll();
        if (session == null) {
            session = open();
        }
        T result = work.with(session);
        idle.add(session);
        return result;
    }

    private static Session open() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("bench.postgres.url"));
        source.setPrepareThreshold(1);
        // What is asked for is skewed: each value deserves a plan of its own.
        source.setOptions("-c plan_cache_mode=force_custom_plan");
        return new Session(source.getConnection());
    }
}
