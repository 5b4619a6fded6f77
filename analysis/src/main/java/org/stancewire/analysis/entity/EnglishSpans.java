package org.stancewire.analysis.entity;

import java.util.List;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Where names may begin and end in one English sentence.
final class EnglishSpans {
    private final List<Token> tokens;
    private final EnglishWords words;
    private final CatalogueMatches matches;

    EnglishSpans(List<Token> tokens, EnglishWords words, CatalogueMatches matches) {
        this.tokens = tokens;
        this.words = words;
        this.matches = matches;
    }

    /// The end of the capitalised words from `from`, with the small words between them.
    int endOfRun(int from) {
        int end = Math.max(from + 1, matchEnd(from));
        boolean chain = isChain(from, end);
        while (end < tokens.size()) {
            int next = end;
            if (isHyphen(next)) {
                if (next + 1 < tokens.size() && isCapital(next + 1)) {
                    end = next + 2;
                    continue;
                }
                break;
            }
            if (isCapital(next)) {
                end = Math.max(next + 1, matchEnd(next));
                chain |= isChain(next, end);
                continue;
            }
            int capital = next;
            while (capital < tokens.size()
                    && capital < next + 3
                    && (words.isConnector(tokens.get(capital), chain)
                            || capital > next && isHyphen(capital))) {
                capital++;
            }
            if (capital == next || capital >= tokens.size() || !isCapital(capital)) {
                break;
            }
            if (tokens.get(next).lower().equals("and") && !joins(from, next, capital)) {
                break;
            }
            end = Math.max(capital + 1, matchEnd(capital));
            chain |= isChain(capital, end);
        }
        return end;
    }

    /// Whether "and" stands inside one name: "Ministry of Labour and Social Affairs".
    private boolean joins(int from, int and, int capital) {
        boolean of = false;
        for (int i = from; i < and; i++) {
            of |= isOf(i);
        }
        return of
                && capital == and + 1
                && matches.strongAt(and - 1) == null
                && matches.strongAt(capital) == null
                && !words.isGiven(tokens.get(capital))
                && !words.isDemonym(tokens.get(capital));
    }

    /// Whether one of the words is the head of an organisation's name, which may go on with
    /// "of".
    private boolean isChain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isOrganizationFirst(tokens.get(i))
                    || words.isOrganizationLast(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int matchEnd(int i) {
        NameIndex.Match match = matches.strongAt(i);
        return match == null ? i : match.to();
    }

    private boolean isCapital(int i) {
        return tokens.get(i).isCapitalized();
    }

    boolean isHyphen(int i) {
        return NameIndex.isHyphen(tokens.get(i))
                && i > 0
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    boolean isOneName(int at, int to) {
        Token name = tokens.get(at);
        return name.isCapitalized()
                && name.form().length() > 2
                && !words.isNotName(name)
                && !words.isTitle(name)
                && matches.strongAt(at) == null
                && (at + 1 == to || EnglishWords.isSuffix(tokens.get(at + 1)));
    }

    int nameEnd(int at, int to) {
        return at + 1 < to && EnglishWords.isSuffix(tokens.get(at + 1)) ? at + 2 : at + 1;
    }

    boolean breaks(int i) {
        Token token = tokens.get(i);
        NameIndex.Match strong = matches.strongAt(i);
        boolean surname =
                words.isGiven(tokens.get(i - 1)) && strong != null && strong.to() == i + 1;
        if (surname) {
            return false;
        }
        if (strong != null
                        && strong.uses().getFirst().entry().entity().type() != EntityType.LOCATION
                || strong != null && strong.to() > i + 1) {
            return true;
        }
        return token.isCapitalized()
                ? words.isTitle(token)
                        || words.isDemonym(token)
                        || words.isNotName(token)
                                && !EnglishWords.isSuffix(token)
                                && !words.isPlaceModifier(token)
                : !isHyphen(i) && !words.isParticle(token);
    }

    /// Where an organisation's or a place's name ends that begins with or before a known name:
    /// "Moscow State University", "Kursk Oblast".
    int longerThan(NameIndex.Match match, int to) {
        if (match.to() >= to || isHyphen(match.to())) {
            return match.to();
        }
        if (isType(match, EntityType.ORGANIZATION)) {
            boolean generic =
                    match.to() > match.from() + 1
                            && (words.isOrganizationLast(tokens.get(match.to() - 1))
                                    || tokens.get(match.to() - 1).lower().equals("commons"));
            return generic && tokens.get(match.to()).lower().equals("of")
                    ? withTail(match.to(), to)
                    : match.to();
        }
        if (!isType(match, EntityType.LOCATION)) {
            return match.to();
        }
        for (int i = match.to(); i < to; i++) {
            if (words.isTitle(tokens.get(i)) || words.isDemonym(tokens.get(i))) {
                break;
            }
            if (words.isOrganizationLast(tokens.get(i))) {
                return withTail(i + 1, to);
            }
        }
        boolean place =
                words.isPlaceLast(tokens.get(match.to()))
                        || words.isPlaceModifier(tokens.get(match.to()))
                        || tokens.get(match.to()).form().equals("City");
        return place ? match.to() + 1 : match.to();
    }

    /// Where the organisation's name that begins at `at` ends, or `at` if none does.
    int organizationEnd(int at, int to) {
        for (int i = at; i < to; i++) {
            Token token = tokens.get(i);
            boolean first = i == at && words.isOrganizationFirst(token);
            if (first && i + 2 < to && isOf(i + 1)) {
                return withTail(i + 1, to);
            }
            if (i > at && words.isOrganizationLast(token)) {
                return withTail(i + 1, to);
            }
            if (i > at
                    && (words.isTitle(token) && !words.isOrganizationFirst(token)
                            || !token.isCapitalized()
                                    && !isHyphen(i)
                                    && !words.isConnector(token, true))) {
                break;
            }
        }
        return at;
    }

    private boolean isOf(int i) {
        String word = tokens.get(i).lower();
        return word.equals("of") || word.equals("for") || word.equals("on");
    }

    /// Takes in "of Georgia", "for Science and Technology" after an organisation's head word.
    private int withTail(int end, int to) {
        int tail = end;
        if (tail < to
                && tokens.get(tail).isCapitalized()
                && words.isOrganizationLast(tokens.get(tail))) {
            tail++;
        }
        if (tail < to && isOf(tail) && !isPersonAfter(tail)) {
            tail = to;
            while (tail > end && !tokens.get(tail - 1).isCapitalized()) {
                tail--;
            }
        }
        return tail;
    }

    private boolean isPersonAfter(int of) {
        NameIndex.Match match = of + 1 < tokens.size() ? matches.at(of + 1) : null;
        return match != null && isType(match, EntityType.PERSON);
    }

    boolean isType(NameIndex.Match match, EntityType type) {
        return match.uses().getFirst().entry().entity().type() == type;
    }
}
