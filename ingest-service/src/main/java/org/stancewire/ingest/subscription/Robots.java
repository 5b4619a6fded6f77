package org.stancewire.ingest.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a site asks programs to leave alone (RFC 9309).
record Robots(List<Rule> rules) {
    /// We.
    static final String AGENT = "stancewire";

    /// A site that asks for nothing.
    static final Robots OPEN = new Robots(List.of());

    private static final int LONGEST = 500 << 10;
    private static final int MOST_RULES = 5_000;

    Robots {
        rules = List.copyOf(rules);
    }

    /// Whether addresses with this beginning may be fetched; `*` stands for anything, a `$` at the
    /// end for the end.
    record Rule(boolean allow, String pattern) {
        private static final int LONGEST_PATTERN = 500;

        boolean matches(String path) {
            if (pattern.length() > LONGEST_PATTERN) {
                return false;
            }
            boolean whole = pattern.endsWith("$");
            String[] parts =
                    (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = whole && i == parts.length - 1;
                int found =
                        last
                                ? Math.max(at, path.length() - parts[i].length())
                                : path.indexOf(parts[i], at);
                if (found < 0 || !path.startsWith(parts[i], found)) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !whole || at == path.length();
        }
    }

    /// Reads `robots.txt`: the groups that name us, or else those for everybody.
    static Robots parse(String text) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean inRules = true;
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        for (String line : (Iterable<String>) head.lines()::iterator) {
            String[] field = line.split("#", 2)[0].split(":", 2);
            String name = field[0].strip().toLowerCase(Locale.ROOT);
            String value = field.length < 2 ? "" : field[1].strip();
            if (name.equals("user-agent")) {
                boolean us = value.toLowerCase(Locale.ROOT).startsWith(AGENT);
                forUs = us || !inRules && forUs;
                forAll = value.equals("*") || !inRules && forAll;
                named |= us;
                inRules = false;
            } else if (name.equals("allow") || name.equals("disallow")) {
                inRules = true;
                List<Rule> group = forUs ? ours : everybodys;
                if ((forUs || forAll) && !value.isEmpty() && group.size() < MOST_RULES) {
                    group.add(new Rule(name.equals("allow"), value));
                }
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    /// Whether the address with this path and query may be fetched: the longest rule counts, and of
    /// two as long the one that allows.
    boolean allow(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null || rule.pattern().length() > best.pattern().length();
            boolean kinder =
                    best != null
                            && rule.allow()
                            && rule.pattern().length() == best.pattern().length();
            if ((longer || kinder) && rule.matches(path)) {
                best = rule;
            }
        }
        return best == null || best.allow();
    }
}
