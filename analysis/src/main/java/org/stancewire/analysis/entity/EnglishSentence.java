package org.stancewire.analysis.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// The search for names in one English sentence, from left to right.
final class EnglishSentence {
    private static final Set<String> EVENTS =
            Set.of("election", "elections", "by-election", "by-elections", "referendum", "census");

    private final List<Token> tokens;
    private final int number;
    private final SeenWords seen;
    private final boolean headline;
    private final EnglishWords words;
    private final EnglishJudge judge;
    private final CatalogueMatches matches;
    private final EnglishSpans spans;
    private final List<Found> all;
    private boolean afterTitle;

    /// @param number the place of the sentence in its text
    /// @param all takes what is found
    EnglishSentence(
            Sentence sentence,
            int number,
            SeenWords seen,
            EnglishJudge judge,
            NameIndex index,
            List<Found> all) {
        this.tokens = sentence.tokens();
        this.number = number;
        this.seen = seen;
        this.headline = SeenWords.isHeadline(sentence);
        this.words = judge.words();
        this.judge = judge;
        this.matches = new CatalogueMatches(sentence, List.of(index));
        this.spans = new EnglishSpans(tokens, words, matches);
        this.all = all;
    }

    void find() {
        int at = 0;
        while (at < tokens.size()) {
            NameIndex.Match match = matches.strongAt(at);
            if (!tokens.get(at).isCapitalized() && match == null) {
                afterTitle = words.isTitle(tokens.get(at)) && tokens.get(at).lower().length() > 2;
                at++;
            } else {
                at = run(at, spans.endOfRun(at));
            }
        }
    }

    /// Finds the names in one run and gives the place after it.
    private int run(int from, int to) {
        int at = from;
        while (at < to) {
            int next = segment(at, to);
            if (next <= at) {
                throw new IllegalStateException("no progress at token " + at);
            }
            at = next;
        }
        return to;
    }

    private int segment(int at, int to) {
        Token token = tokens.get(at);
        NameIndex.Match strong = matches.strongAt(at);
        if (strong != null && strong.to() <= to) {
            if (isEventOfYear(strong)) {
                return strong.to();
            }
            int longer = spans.longerThan(strong, to);
            if (longer > strong.to()) {
                return unlisted(at, longer);
            }
            return listed(strong);
        }
        if (!token.isCapitalized()) {
            afterTitle = false;
            return at + 1;
        }
        int whole = spans.organizationEnd(at, to);
        if (whole > at
                && !(words.isTitle(token) && !words.isOrganizationFirst(token))
                && !words.isFunction(token)) {
            if (words.isDemonym(token) && words.isStateOrgan(tokens.get(whole - 1))) {
                return at + 1;
            }
            return unlisted(at, whole);
        }
        if (words.isTitleInName(token) && at + 1 < to && spans.isOneName(at + 1, to)) {
            return unlisted(at, spans.nameEnd(at + 1, to), true);
        }
        if (words.isTitle(token)) {
            afterTitle = true;
            return at + 1;
        }
        NameIndex.Match any = matches.at(at);
        if (words.isNotName(token)
                && any != null
                && spans.isType(any, EntityType.PERSON)
                && !beginsSentence(at)) {
            add(at, any.to(), null, Rule.SAME_AS_ELSEWHERE, any.uses());
            return any.to();
        }
        if (words.isDemonym(token) || words.isNotName(token)) {
            afterTitle &= words.isNotName(token) && token.lower().endsWith(".");
            return at + 1;
        }
        int end = at + 1;
        while (end < to && !spans.breaks(end)) {
            end++;
        }
        while (end > at + 1 && !tokens.get(end - 1).isCapitalized()) {
            end--;
        }
        return unlisted(at, end);
    }

    /// Whether a name is part of what an election is called: "the 1992 United States
    /// presidential election".
    private boolean isEventOfYear(NameIndex.Match match) {
        if (match.from() == 0 || !isYear(tokens.get(match.from() - 1).form())) {
            return false;
        }
        for (int i = match.to(); i < Math.min(match.to() + 5, tokens.size()); i++) {
            if (EVENTS.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String form) {
        return form.length() == 4
                && (form.charAt(0) == '1' || form.charAt(0) == '2')
                && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int listed(NameIndex.Match match) {
        EntityType type = match.uses().getFirst().entry().entity().type();
        boolean hyphenBefore =
                match.from() > 0
                        && spans.isHyphen(match.from() - 1)
                        && tokens.get(match.from() - 1).end() == tokens.get(match.from()).start();
        boolean given = words.isGiven(tokens.get(match.from()));
        if ((afterTitle || given)
                && type == EntityType.LOCATION
                && match.to() == match.from() + 1
                && match.to() < tokens.size()
                && tokens.get(match.to()).isCapitalized()
                && (afterTitle || spans.isOneName(match.to(), tokens.size()))) {
            return unlisted(match.from(), match.to() + 1);
        }
        if (!hyphenBefore || type != EntityType.PERSON) {
            add(match.from(), match.to(), type, Rule.WHOLE_NAME, match.uses());
        }
        afterTitle = false;
        return match.to();
    }

    /// Judges a name that the catalogue does not have as a whole.
    private int unlisted(int from, int to) {
        return unlisted(from, to, afterTitle);
    }

    private int unlisted(int from, int to, boolean titled) {
        afterTitle = false;
        Judgement judged = judge.judge(tokens, from, to, titled, matches);
        if (judged == null) {
            return to;
        }
        boolean first = beginsSentence(from);
        if (first
                && to == from + 1
                && judged.rule() != Rule.TITLE
                && !judged.rule().model().equals("catalogue-1")
                && !seen.capitalInside(tokens.get(from).lower())
                && judged.rule() != Rule.ACRONYM) {
            return to;
        }
        NameIndex.Match surname = matches.at(from);
        if (headline
                && judged.weak()
                && surname != null
                && spans.isType(surname, EntityType.PERSON)
                && CatalogueMatches.has(surname, NameUse.Kind.SURNAME)) {
            add(from, surname.to(), EntityType.PERSON, Rule.SURNAME, surname.uses());
            return surname.to();
        }
        if (headline && judged.weak()
                || first && judged.weak() && seen.inLowerCase(tokens.get(from).lower())) {
            return to;
        }
        add(judged.from(), judged.to(), judged.type(), judged.rule(), judged.uses());
        return Math.max(judged.to(), from + 1);
    }

    private boolean beginsSentence(int from) {
        for (int i = 0; i < from; i++) {
            if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
                return "\"“:".indexOf(tokens.get(from - 1).form().charAt(0)) >= 0;
            }
        }
        return true;
    }

    private void add(int from, int to, @Nullable EntityType type, Rule rule, List<NameUse> uses) {
        all.add(
                new Found(
                        tokens.get(from).start(),
                        tokens.get(to - 1).end(),
                        type,
                        rule,
                        uses,
                        number,
                        from,
                        to));
    }
}
