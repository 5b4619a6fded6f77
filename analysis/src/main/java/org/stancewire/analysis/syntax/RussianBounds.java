package org.stancewire.analysis.syntax;

/// Where the clauses of a Russian sentence begin and end.
final class RussianBounds {
    private final Parse parse;

    RussianBounds(Parse parse) {
        this.parse = parse;
    }

    /// The start of the clause that the token before `end` stands in. An apposition between commas
    /// is passed over.
    int start(int end) {
        int at = end;
        while (at > 0) {
            WordClass before = parse.at(at - 1);
            boolean bound =
                    switch (before) {
                        case COMMA, BREAK, QUOTE, STOP, OPEN, SUBORDINATOR, RELATIVE, VERB -> true;
                        case COORDINATOR ->
                                joinsVerb(at, end) || !parse.is(at - 2, WordClass.NOMINAL);
                        default -> false;
                    };
            if (bound) {
                int skipped = before == WordClass.COMMA ? beforeApposition(at - 1) : -1;
                if (skipped < 0 || at != end) {
                    return at;
                }
                at = skipped;
                end = skipped;
            } else {
                at--;
            }
        }
        return 0;
    }

    /// Whether only adverbs stand between a coordinator and the verb at `end`.
    private boolean joinsVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!parse.is(i, WordClass.ADVERB) && !parse.is(i, WordClass.NEGATION)) {
                return false;
            }
        }
        return parse.is(end, WordClass.VERB);
    }

    /// For the comma that closes "X, …, verb": where X ends; -1 where there is no such comma.
    private int beforeApposition(int comma) {
        for (int i = comma - 1; i > 0 && i > comma - 20; i--) {
            if (parse.is(i, WordClass.COMMA)) {
                return parse.is(i - 1, WordClass.NOMINAL) ? i : -1;
            }
        }
        return -1;
    }

    /// The end of the clause that begins at `start`.
    int end(int start) {
        int at = start;
        while (at < parse.size()) {
            switch (parse.at(at)) {
                case COMMA, BREAK, STOP, SUBORDINATOR, RELATIVE, VERB, OPEN -> {
                    return at;
                }
                default -> at++;
            }
        }
        return at;
    }
}
