package org.stancewire.analysis.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// The search for patterns in one Russian sentence, from left to right.
final class RussianSentence {
    private final List<Token> tokens;
    private final int number;
    private final SeenWords seen;
    private final RussianWords words;
    private final CatalogueMatches matches;
    private final RussianSpans spans;
    private final List<PatternMatch> all;
    private boolean afterTitle;

    /// @param number the place of the sentence in its text
    /// @param all takes what is found
    RussianSentence(
            Sentence sentence,
            int number,
            SeenWords seen,
            RussianWords words,
            List<NameIndex> indexes,
            List<PatternMatch> all) {
        this.tokens = sentence.tokens();
        this.number = number;
        this.seen = seen;
        this.words = words;
        this.matches = new CatalogueMatches(sentence, indexes);
        this.spans = new RussianSpans(tokens, words, matches, seen);
        this.all = all;
    }

    void find() {
        int at = 0;
        while (at < tokens.size()) {
            int next = step(at);
            if (next > at) {
                at = next;
                continue;
            }
            Token token = tokens.get(at);
            afterTitle = words.isTitle(token) || afterTitle && spans.isHyphen(at);
            at++;
        }
    }

    /// Finds a name at `at` and gives the place after it; `at` itself if there is none.
    private int step(int at) {
        Token token = tokens.get(at);
        NameIndex.Match strong = matches.strongAt(at);
        int organ = spans.stateOrganEnd(at, strong);
        if (organ > at) {
            return add(at, organ, EntityType.ORGANIZATION, Pattern.ORGANIZATION_WORD);
        }
        if (strong != null) {
            return listed(strong);
        }
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return quoted(at);
        }
        if (!token.isCapitalized()) {
            return at;
        }
        int office = spans.officeEnd(at);
        if (office > at) {
            return add(at, office, EntityType.ORGANIZATION, Pattern.ORGANIZATION_WORD);
        }
        int person = spans.personEnd(at);
        if (person > at) {
            Pattern pattern = RussianWords.isInitial(token) ? Pattern.INITIALS : Pattern.GIVEN_NAME;
            return add(at, person, EntityType.PERSON, pattern);
        }
        boolean adjective =
                words.isPlaceAdjective(token)
                        || words.isAdjectiveShaped(token) && !spans.beginsSentence(at);
        if (adjective && at + 1 < tokens.size() && words.isPlaceHead(tokens.get(at + 1))) {
            return add(at, at + 2, EntityType.LOCATION, Pattern.PLACE_WORD);
        }
        return capitalised(at);
    }

    private int listed(NameIndex.Match match) {
        EntityType type = match.uses().getFirst().entry().entity().type();
        boolean place = type == EntityType.LOCATION;
        boolean titled = afterTitle;
        int end = add(match.from(), match.to(), type, Pattern.WHOLE_NAME);
        afterTitle = titled && place;
        return end;
    }

    /// A name in quotation marks after a word such as "газета".
    private int quoted(int at) {
        boolean opens = "«\"“„".indexOf(tokens.get(at).form().charAt(0)) >= 0;
        if (!opens
                || at + 2 >= tokens.size()
                || !tokens.get(at + 1).isCapitalized()
                || at == 0
                || !words.isOrganizationHead(tokens.get(at - 1))) {
            return at;
        }
        for (int end = at + 2; end < Math.min(at + 9, tokens.size()); end++) {
            if ("»\"”“".indexOf(tokens.get(end).form().charAt(0)) >= 0) {
                add(at + 1, end, EntityType.ORGANIZATION, Pattern.QUOTED_NAME);
                return end + 1;
            }
        }
        return at;
    }

    /// A capitalised word that is no known name.
    private int capitalised(int at) {
        Token token = tokens.get(at);
        boolean first = spans.beginsSentence(at);
        boolean seenInside = seen.capitalInside(token.lower());
        if (words.isNotName(token)
                || token.form().length() < 2
                || first && seen.inLowerCase(token.lower()) && !seenInside) {
            return at;
        }
        NameIndex.Match match = matches.at(at);
        if (match != null
                && isPerson(match)
                && (afterTitle && spans.nameEnd(at) <= match.to()
                        || CatalogueMatches.has(match, NameUse.Kind.SURNAME))) {
            return add(at, match.to(), EntityType.PERSON, Pattern.SURNAME);
        }
        int end = spans.nameEnd(at);
        if (first && !seenInside && end == at + 2 && knownSurname(at + 1)) {
            return at;
        }
        if (words.isLatinGiven(token) && end > at + 1) {
            return add(at, end, EntityType.PERSON, Pattern.GIVEN_NAME);
        }
        if (words.isGiven(token)) {
            return add(at, at + 1, EntityType.PERSON, Pattern.GIVEN_NAME);
        }
        int site = spans.siteEnd(at);
        if (site > at) {
            return add(at, site, EntityType.ORGANIZATION, Pattern.ORGANIZATION_WORD);
        }
        for (int i = at + 1; i < end; i++) {
            if (words.isGiven(tokens.get(i))) {
                return at;
            }
        }
        if (afterTitle && !RussianWords.isAcronym(token)) {
            return add(at, end, EntityType.PERSON, Pattern.TITLE);
        }
        boolean headed = at > 0 && words.isOrganizationHead(tokens.get(at - 1));
        if (RussianWords.isLatin(token)) {
            return headed
                    ? add(at, end, EntityType.ORGANIZATION, Pattern.ORGANIZATION_WORD)
                    : add(at, end, null, Pattern.CAPITAL);
        }
        if (RussianWords.isAcronym(token)) {
            boolean model = at + 1 < tokens.size() && spans.isHyphen(at + 1);
            return token.form().length() < 3 || model
                    ? at
                    : add(at, at + 1, EntityType.ORGANIZATION, Pattern.ACRONYM);
        }
        if (at > 0 && words.isPlaceHead(tokens.get(at - 1)) && !first) {
            return add(at, end, EntityType.LOCATION, Pattern.PLACE_WORD);
        }
        if (words.isOrganizationHead(token) || words.isTitle(token)) {
            return at;
        }
        if (first && !seenInside && end == at + 1) {
            return at;
        }
        if (at > 0
                && words.isPlaceBefore(tokens.get(at - 1))
                && end == at + 1
                && !tokens.get(at - 1).lower().matches("на|под|до|через")) {
            return add(at, end, EntityType.LOCATION, Pattern.PLACE_PREPOSITION);
        }
        if (tokens.get(end - 1).isCapitalized()
                && words.isSurnameShaped(tokens.get(end - 1))
                && !words.isPlaceAdjective(tokens.get(at))) {
            return add(at, end, EntityType.PERSON, Pattern.SURNAME_SHAPE);
        }
        if (first && !seenInside) {
            return at;
        }
        if (end > at + 1) {
            return add(at, end, EntityType.PERSON, Pattern.NAME_SHAPE);
        }
        return add(at, end, null, Pattern.CAPITAL);
    }

    private boolean knownSurname(int at) {
        NameIndex.Match match = matches.at(at);
        return match != null
                && isPerson(match)
                && CatalogueMatches.has(match, NameUse.Kind.SURNAME);
    }

    private boolean isPerson(NameIndex.Match match) {
        return match.uses().getFirst().entry().entity().type() == EntityType.PERSON;
    }

    private int add(int from, int to, @Nullable EntityType type, Pattern pattern) {
        afterTitle = false;
        all.add(new PatternMatch(pattern, type, number, from, to));
        return to;
    }
}
