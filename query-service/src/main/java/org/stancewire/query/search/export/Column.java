package org.stancewire.query.search.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of an export.
public sealed interface Column permits ArticleColumn, StanceColumn {
    /// Its name, also as a key in JSON.
    String column();

    /// Reads a list of names with commas between them: those columns, in that order. Throws
    /// [IllegalArgumentException] that names those there are.
    static List<Column> read(String value, List<? extends Column> all) {
        return Arrays.stream(value.split(",", -1))
                .map(name -> of(name.strip(), all))
                .distinct()
                .toList();
    }

    private static Column of(String name, List<? extends Column> all) {
        return Stream.<Column>concat(all.stream(), Stream.empty())
                .filter(it -> it.column().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a list of "
                                                + new ArrayList<>(all)
                                                        .stream()
                                                                .map(Column::column)
                                                                .collect(Collectors.joining(", "))
                                                + ", not '"
                                                + name
                                                + "'"));
    }
}
