package org.stancewire.analysis.reference;

import java.util.Set;

/// A phrase that names an office: "the Russian foreign minister".
///
/// @param from the first of its tokens
/// @param to the token after the last
/// @param head the noun, in the nominative: "minister"
/// @param items what tells which one: words, and the ids of countries and organisations
/// @param strict what makes another office of it: "vice", "former"
/// @param definite whether it says that it is a known one: by "the", a possessive, or in Russian by
///     whose office it is
record Title(
        int from, int to, String head, Set<String> items, Set<String> strict, boolean definite) {
    private static final Set<String> LEADERS =
            Set.of(
                    "president",
                    "premier",
                    "chancellor",
                    "king",
                    "emir",
                    "sultan",
                    "leader",
                    "президент",
                    "премьер",
                    "канцлер",
                    "король",
                    "лидер",
                    "глава");

    Title {
        items = Set.copyOf(items);
        strict = Set.copyOf(strict);
    }

    /// Whether somebody introduced with the title `known` may be meant by this one.
    boolean fits(Title known) {
        boolean sameHead = head.equals(known.head) && strict.equals(known.strict);
        boolean leader =
                (head.equals("leader") || head.equals("лидер"))
                        && !items.isEmpty()
                        && strict.isEmpty()
                        && LEADERS.contains(known.head)
                        && (known.strict.isEmpty() || known.strict.equals(Set.of("prime")));
        return (sameHead || leader) && known.items.containsAll(items);
    }
}
