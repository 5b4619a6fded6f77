package org.stancewire.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// The rights on Kafka that docs/access.md says are taken.
final class Rights {
    /// Who, on what, its names, and what may be done.
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|]+) \\| ([a-z ]+) \\| (`[^|]+) \\| (`[^|]+) \\|$");

    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    private Rights() {}

    /// What a user of this name is to be given.
    ///
    /// @param who as the table calls it
    static List<AclBinding> of(String who, String user) throws IOException {
        List<AclBinding> rights = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/access.md")));
        while (row.find()) {
            if (row.group(1).equals(who)) {
                for (String name : words(row.group(3))) {
                    for (String may : words(row.group(4))) {
                        rights.add(right(user, resource(row.group(2), name), may));
                    }
                }
            }
        }
        assertThat(rights).as(who).isNotEmpty();
        return rights;
    }

    private static List<String> words(String cell) {
        return WORD.matcher(cell).results().map(Rights::inside).toList();
    }

    private static String inside(MatchResult word) {
        return word.group(1);
    }

    private static ResourcePattern resource(String kind, String name) {
        ResourceType type =
                switch (kind) {
                    case "topic", "topics" -> ResourceType.TOPIC;
                    case "group" -> ResourceType.GROUP;
                    case "transactional ids" -> ResourceType.TRANSACTIONAL_ID;
                    default -> throw new AssertionError(kind);
                };
        return name.endsWith("…")
                ? new ResourcePattern(type, name.replace("…", ""), PatternType.PREFIXED)
                : new ResourcePattern(type, name, PatternType.LITERAL);
    }

    private static AclBinding right(String user, ResourcePattern on, String may) {
        AclOperation operation = AclOperation.valueOf(may.toUpperCase(Locale.ROOT));
        return new AclBinding(
                on,
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
