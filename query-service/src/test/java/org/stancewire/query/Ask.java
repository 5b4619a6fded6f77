package org.stancewire.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;

/// Asks as one does in a URL, but without its encoding.
public final class Ask {
    /// When all of it is asked.
    public static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private Ask() {}

    /// The question of `name=value&name=value`.
    public static Question question(String query) {
        return Question.read(parameters(query), NOW);
    }

    public static Parameters parameters(String query) {
        return parameters(query, QuestionParameter.names(Part.QUESTION, Part.PAGE, Part.WAIT));
    }

    /// The parameters of `name=value&name=value`, which may be those that are `known`.
    public static Parameters parameters(String query, List<String> known) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            values.computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        return new Parameters(values, known);
    }
}
