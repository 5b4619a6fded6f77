package org.stancewire.query.search.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.Hits;

/// What of a question's result is asked for, and in which order.
///
/// @param kind what a row is
/// @param columns in their order
public record Export(Question question, Order order, Kind kind, List<Column> columns) {
    /// What can be asked beside a question and its order.
    public static final List<String> PARAMETERS = List.of("rows", "fields");

    public Export {
        Objects.requireNonNull(question);
        Objects.requireNonNull(kind);
        columns = List.copyOf(columns);
        if (order == Order.RELEVANCE) {
            throw new IllegalArgumentException("an export by relevance");
        }
    }

    /// What a row is.
    public enum Kind {
        ARTICLES(List.of(ArticleColumn.values())),
        /// Those that the question asks for; where it asks for none, those that the feed shows.
        STANCES(List.of(StanceColumn.values()));

        private final List<? extends Column> columns;

        Kind(List<? extends Column> columns) {
            this.columns = columns;
        }

        /// All columns, in the order in which they come where none are asked for.
        public List<Column> columns() {
            return List.copyOf(columns);
        }
    }

    /// Reads what is asked beside the question. Throws [BadQuestionException].
    public static Export read(Parameters parameters, Question question) {
        Order order = parameters.one("sort", Order::read);
        if (order == Order.RELEVANCE) {
            throw new BadQuestionException(
                    "sort",
                    "'sort' is newest, oldest or arrival here: a whole result is not ranked");
        }
        Kind asked = parameters.one("rows", value -> Parameters.choice(Kind.class, value));
        Kind kind = asked == null ? Kind.ARTICLES : asked;
        List<Column> columns =
                parameters.all("fields", value -> Column.read(value, kind.columns())).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        return new Export(
                question,
                order == null ? Order.NEWEST : order,
                kind,
                columns.isEmpty() ? kind.columns() : columns);
    }

    /// The rows of an article, each with a value for each column.
    List<List<@Nullable Object>> rows(EnrichedArticle article, Hits hits) {
        return switch (kind) {
            case ARTICLES -> List.of(row(article));
            case STANCES ->
                    hits.stances(article).stream()
                            .map(stance -> row(new StanceColumn.Row(article, stance)))
                            .toList();
        };
    }

    private List<@Nullable Object> row(EnrichedArticle article) {
        List<@Nullable Object> row = new ArrayList<>();
        chosen(ArticleColumn.class).forEach(column -> row.add(column.of(article)));
        return row;
    }

    private List<@Nullable Object> row(StanceColumn.Row stance) {
        List<@Nullable Object> row = new ArrayList<>();
        chosen(StanceColumn.class).forEach(column -> row.add(column.of(stance)));
        return row;
    }

    private <C> Stream<C> chosen(Class<C> of) {
        return columns.stream().map(of::cast);
    }
}
