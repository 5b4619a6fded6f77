package org.stancewire.query.rest;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of CSV as RFC 4180 has them: quoted where they must be, ended by CR LF.
///
/// @param formulas whether a cell may begin like a formula. Where not, an apostrophe is put in
///     front of it, as OWASP advises against CSV injection: a headline that a stranger wrote shall
///     not run in somebody's spreadsheet.
record Csv(boolean formulas) {
    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";

    String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private String cell(String value) {
        String cell = value;
        if (!formulas && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
            cell = '\'' + cell;
        }
        return cell.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
