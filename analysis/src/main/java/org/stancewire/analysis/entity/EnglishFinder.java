package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Finds names in English: runs of capitalised words, cut at titles, nationalities and the names of
/// the catalogue, and told by the words in them and around them.
final class EnglishFinder implements Finder {
    private final Catalogue catalogue;
    private final EnglishWords words;

    EnglishFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = new EnglishWords(catalogue);
    }

    @Override
    public List<Found> find(AnalyzedText text) {
        SeenWords seen = SeenWords.of(text);
        List<Found> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            new InSentence(text.sentences().get(s), s, seen, all).find();
        }
        return all;
    }

    /// The state of the search in one sentence.
    private final class InSentence {
        private final List<Token> tokens;
        private final int number;
        private final SeenWords seen;
        private final boolean headline;
        private final CatalogueMatches matches;
        private final List<Found> all;
        private boolean afterTitle;

        InSentence(Sentence sentence, int number, SeenWords seen, List<Found> all) {
            this.tokens = sentence.tokens();
            this.number = number;
            this.seen = seen;
            this.all = all;
            this.headline = SeenWords.isHeadline(sentence);
            this.matches = new CatalogueMatches(sentence, List.of(catalogue.index("en")));
        }

        void find() {
            int at = 0;
            while (at < tokens.size()) {
                NameIndex.Match match = matches.strongAt(at);
                if (!tokens.get(at).isCapitalized() && match == null) {
                    afterTitle =
                            words.isTitle(tokens.get(at)) && tokens.get(at).lower().length() > 2;
                    at++;
                } else {
                    at = run(at, endOfRun(at));
                }
            }
        }

        /// The end of the capitalised words from `from`, with the small words between them.
        private int endOfRun(int from) {
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

        private boolean isHyphen(int i) {
            return NameIndex.isHyphen(tokens.get(i))
                    && i > 0
                    && tokens.get(i - 1).end() == tokens.get(i).start();
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
                int longer = longerThan(strong, to);
                if (longer > strong.to()) {
                    return unlisted(at, longer);
                }
                return listed(strong);
            }
            if (!token.isCapitalized()) {
                afterTitle = false;
                return at + 1;
            }
            int whole = organizationEnd(at, to);
            if (whole > at
                    && !(words.isTitle(token) && !words.isOrganizationFirst(token))
                    && !words.isFunction(token)) {
                if (words.isDemonym(token) && words.isStateOrgan(tokens.get(whole - 1))) {
                    return at + 1;
                }
                return unlisted(at, whole);
            }
            if (words.isTitleInName(token) && at + 1 < to && isOneName(at + 1, to)) {
                return unlisted(at, nameEnd(at + 1, to), true);
            }
            if (words.isTitle(token)) {
                afterTitle = true;
                return at + 1;
            }
            NameIndex.Match any = matches.at(at);
            if (words.isNotName(token)
                    && any != null
                    && isType(any, EntityType.PERSON)
                    && !beginsSentence(at)) {
                add(at, any.to(), null, Rule.SAME_AS_ELSEWHERE, any.uses());
                return any.to();
            }
            if (words.isDemonym(token) || words.isNotName(token)) {
                afterTitle &= words.isNotName(token) && token.lower().endsWith(".");
                return at + 1;
            }
            int end = at + 1;
            while (end < to && !breaks(end)) {
                end++;
            }
            while (end > at + 1 && !tokens.get(end - 1).isCapitalized()) {
                end--;
            }
            return unlisted(at, end);
        }

        private boolean isOneName(int at, int to) {
            Token name = tokens.get(at);
            return name.isCapitalized()
                    && name.form().length() > 2
                    && !words.isNotName(name)
                    && !words.isTitle(name)
                    && matches.strongAt(at) == null
                    && (at + 1 == to || EnglishWords.isSuffix(tokens.get(at + 1)));
        }

        private int nameEnd(int at, int to) {
            return at + 1 < to && EnglishWords.isSuffix(tokens.get(at + 1)) ? at + 2 : at + 1;
        }

        private boolean breaks(int i) {
            Token token = tokens.get(i);
            NameIndex.Match strong = matches.strongAt(i);
            boolean surname =
                    words.isGiven(tokens.get(i - 1)) && strong != null && strong.to() == i + 1;
            if (surname) {
                return false;
            }
            if (strong != null
                            && strong.uses().getFirst().entry().entity().type()
                                    != EntityType.LOCATION
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
        private int longerThan(NameIndex.Match match, int to) {
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

        /// Whether a name is part of what an election is called: "the 1992 United States
        /// presidential election".
        private boolean isEventOfYear(NameIndex.Match match) {
            if (match.from() == 0 || !tokens.get(match.from() - 1).form().matches("[12]\\d{3}")) {
                return false;
            }
            for (int i = match.to(); i < Math.min(match.to() + 5, tokens.size()); i++) {
                if (tokens.get(i).lower().matches("elections?|by-elections?|referendum|census")) {
                    return true;
                }
            }
            return false;
        }

        /// Where the organisation's name that begins at `at` ends, or `at` if none does.
        private int organizationEnd(int at, int to) {
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

        private boolean isType(NameIndex.Match match, EntityType type) {
            return match.uses().getFirst().entry().entity().type() == type;
        }

        private int listed(NameIndex.Match match) {
            EntityType type = match.uses().getFirst().entry().entity().type();
            boolean hyphenBefore =
                    match.from() > 0
                            && isHyphen(match.from() - 1)
                            && tokens.get(match.from() - 1).end()
                                    == tokens.get(match.from()).start();
            if (afterTitle
                    && type == EntityType.LOCATION
                    && match.to() == match.from() + 1
                    && match.to() < tokens.size()
                    && tokens.get(match.to()).isCapitalized()) {
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
            Judgement judged = words.judge(tokens, from, to, titled, matches);
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
                    && isType(surname, EntityType.PERSON)
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

        private void add(
                int from, int to, @Nullable EntityType type, Rule rule, List<NameUse> uses) {
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

    /// What a run of words is taken for; `weak` if only its shape says so.
    record Judgement(int from, int to, @Nullable EntityType type, Rule rule, List<NameUse> uses) {
        boolean weak() {
            return rule == Rule.NAME_SHAPE || rule == Rule.PLACE_PREPOSITION;
        }
    }

    static Set<String> demonyms(Catalogue catalogue) {
        Set<String> all = new HashSet<>();
        catalogue.countries().values().forEach(extra -> all.addAll(extra.english()));
        return all;
    }
}
