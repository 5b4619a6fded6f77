package org.stancewire.cli.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.Role;

/// Keys as a person reads them.
final class KeyTable {
    private KeyTable() {}

    /// A line for each, below a head.
    static List<String> lines(List<ApiKey> keys) {
        List<String> lines = new ArrayList<>();
        lines.add(row("ID", "MADE", "PER DAY", "PER SEC", "ROLES", "STATE", "NAME"));
        for (ApiKey key : keys) {
            lines.add(
                    row(
                            key.id(),
                            key.created().toString(),
                            key.perDay() == null ? "-" : "" + key.perDay(),
                            key.perSecond() == null ? "-" : "" + key.perSecond(),
                            key.roles().stream().map(Role::word).collect(Collectors.joining(",")),
                            key.revoked() == null ? "good" : "revoked " + key.revoked(),
                            key.name()));
        }
        return lines;
    }

    private static String row(
            String id,
            String made,
            String perDay,
            String perSecond,
            String roles,
            String state,
            String name) {
        return String.format(
                        Locale.ROOT,
                        "%-8s  %-20s  %-20s  %-28s  %7s  %9s  %s",
                        id,
                        made,
                        roles,
                        state,
                        perSecond,
                        perDay,
                        name)
                .stripTrailing();
    }
}
