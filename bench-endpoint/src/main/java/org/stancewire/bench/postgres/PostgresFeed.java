package org.stancewire.bench.postgres;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers each kind of question with what one statement gives: a value of JSON, or a plan.
@Path("/postgres")
public class PostgresFeed {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final Pool pool;

    PostgresFeed(Pool pool) {
        this.pool = pool;
    }

    @GET
    @Path("{statement}")
    @Produces(MediaType.APPLICATION_JSON)
    public String answer(@PathParam("statement") String statement, @Context UriInfo asked)
            throws SQLException {
        String named = Statements.of(statement);
        return pool.run(session -> answer(session, named, asked));
    }

    /// How PostgreSQL goes about it.
    @GET
    @Path("{statement}/plan")
    @Produces(MediaType.TEXT_PLAIN)
    public String plan(@PathParam("statement") String statement, @Context UriInfo asked)
            throws SQLException {
        String named = "explain (analyze, costs off) " + Statements.of(statement);
        return pool.run(session -> answer(session, named, asked));
    }

    private static String answer(Pool.Session session, String named, UriInfo asked)
            throws SQLException {
        PreparedStatement prepared = session.prepare(PARAMETER.matcher(named).replaceAll("?"));
        Matcher parameter = PARAMETER.matcher(named);
        for (int i = 1; parameter.find(); i++) {
            prepared.setString(i, asked.getQueryParameters().getFirst(parameter.group(1)));
        }
        try (ResultSet rows = prepared.executeQuery()) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) {
                all.append(rows.getString(1)).append('\n');
            }
            return all.toString();
        }
    }
}
