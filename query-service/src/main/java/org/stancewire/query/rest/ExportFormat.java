package org.stancewire.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.query.search.export.Column;

/// How rows are written.
enum ExportFormat {
    /// A JSON object a line.
    NDJSON("application/x-ndjson"),
    /// The names of the columns, then a line for each row.
    CSV("text/csv");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// With what HTTP says of it.
    String contentType() {
        return this == CSV ? mediaType + "; charset=utf-8; header=present" : mediaType;
    }

    /// The first that a client accepts.
    static ExportFormat accepted(List<MediaType> types) {
        for (MediaType type : types) {
            for (ExportFormat format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        return NDJSON;
    }

    /// What comes before the rows.
    String head(List<Column> columns, Csv csv) {
        return this == CSV ? csv.line(columns.stream().map(Column::column).toList()) : "";
    }

    String row(List<Column> columns, List<@Nullable Object> row, Csv csv, ObjectMapper json)
            throws JsonProcessingException {
        return switch (this) {
            case NDJSON -> json.writeValueAsString(object(columns, row)) + '\n';
            case CSV -> csv.line(cells(row, json));
        };
    }

    private static Map<String, @Nullable Object> object(
            List<Column> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            object.put(columns.get(i).column(), row.get(i));
        }
        return object;
    }

    private static List<String> cells(List<@Nullable Object> row, ObjectMapper json)
            throws JsonProcessingException {
        String[] cells = new String[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row.get(i), json);
        }
        return List.of(cells);
    }

    /// A list of plain words or of entities reads better than JSON, which all other lists are.
    private static String cell(@Nullable Object value, ObjectMapper json)
            throws JsonProcessingException {
        if (value == null) {
            return "";
        }
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        if (list.stream().allMatch(String.class::isInstance)) {
            return String.join("; ", list.stream().map(String.class::cast).toList());
        }
        if (list.stream().allMatch(Entity.class::isInstance)) {
            return String.join(
                    "; ", list.stream().map(Entity.class::cast).map(Entity::id).toList());
        }
        return json.writeValueAsString(list);
    }
}
