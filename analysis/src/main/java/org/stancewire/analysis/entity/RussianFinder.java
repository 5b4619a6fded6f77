package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Finds names in Russian: those of the catalogue in all case forms, and capitalised words that
/// given names, titles, kinds of organisations and places, or their own endings explain.
final class RussianFinder implements Finder {
    private final Catalogue catalogue;
    private final RussianWords words = new RussianWords();

    RussianFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
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

    private final class InSentence {
        private final List<Token> tokens;
        private final int number;
        private final SeenWords seen;
        private final CatalogueMatches matches;
        private final List<Found> all;
        private boolean afterTitle;

        InSentence(Sentence sentence, int number, SeenWords seen, List<Found> all) {
            this.tokens = sentence.tokens();
            this.number = number;
            this.seen = seen;
            this.all = all;
            this.matches =
                    new CatalogueMatches(
                            sentence, List.of(catalogue.index("ru"), catalogue.index("en")));
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
                afterTitle = words.isTitle(token) || afterTitle && isHyphen(at);
                at++;
            }
        }

        /// Finds a name at `at` and gives the place after it; `at` itself if there is none.
        private int step(int at) {
            Token token = tokens.get(at);
            NameIndex.Match strong = matches.strongAt(at);
            int organ = stateOrganEnd(at, strong);
            if (organ > at) {
                return add(at, organ, EntityType.ORGANIZATION, Rule.ORGANIZATION_WORD, List.of());
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
            int office = officeEnd(at);
            if (office > at) {
                return add(at, office, EntityType.ORGANIZATION, Rule.ORGANIZATION_WORD, List.of());
            }
            int person = personEnd(at);
            if (person > at) {
                Rule rule = RussianWords.isInitial(token) ? Rule.INITIALS : Rule.GIVEN_NAME;
                return add(at, person, EntityType.PERSON, rule, List.of());
            }
            boolean adjective =
                    words.isPlaceAdjective(token)
                            || words.isAdjectiveShaped(token) && !beginsSentence(at);
            if (adjective && at + 1 < tokens.size() && words.isPlaceHead(tokens.get(at + 1))) {
                return add(at, at + 2, EntityType.LOCATION, Rule.PLACE_WORD, List.of());
            }
            return capitalised(at);
        }

        /// "правительство Ливии", "МИДа Грузии": an organ of a state together with the state.
        private int stateOrganEnd(int at, NameIndex.@Nullable Match strong) {
            Token token = tokens.get(at);
            if (!words.isStateHead(token)) {
                return at;
            }
            int next = strong == null ? at + 1 : strong.to();
            if (next >= tokens.size()) {
                return alone(at, strong);
            }
            NameIndex.Match place = matches.strongAt(next);
            boolean named =
                    place != null
                            && place.uses().getFirst().entry().entity().type()
                                    == EntityType.LOCATION;
            return named && place != null ? place.to() : alone(at, strong);
        }

        private int alone(int at, NameIndex.@Nullable Match strong) {
            boolean acronym =
                    words.isStateAcronym(tokens.get(at)) && tokens.get(at).isCapitalized();
            return acronym && strong == null ? at + 1 : at;
        }

        private int listed(NameIndex.Match match) {
            EntityType type = match.uses().getFirst().entry().entity().type();
            boolean place = type == EntityType.LOCATION;
            boolean titled = afterTitle;
            int end = add(match.from(), match.to(), type, Rule.WHOLE_NAME, match.uses());
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
                    NameIndex.Match match = matches.at(at + 1);
                    boolean whole =
                            match != null
                                    && match.to() == end
                                    && CatalogueMatches.has(match, NameUse.Kind.WHOLE);
                    add(
                            at + 1,
                            end,
                            EntityType.ORGANIZATION,
                            Rule.QUOTED_NAME,
                            whole && match != null ? match.uses() : List.of());
                    return end + 1;
                }
            }
            return at;
        }

        /// "Министерство сельского хозяйства", "Большого театра", with the place that follows.
        private int officeEnd(int at) {
            Token token = tokens.get(at);
            boolean first = beginsSentence(at);
            int end = at;
            if (words.isOrganizationHead(token)
                    && (!first || token.lower().startsWith("министерств"))) {
                end = at + 1;
                while (end < tokens.size()
                        && end < at + 7
                        && words.goesOnOrganization(tokens.get(end))) {
                    end++;
                }
                while (end > at + 1 && tokens.get(end - 1).form().length() < 3) {
                    end--;
                }
            } else if ((!first || seen.capitalInside(token.lower()))
                    && words.isAdjectiveShaped(token)
                    && at + 1 < tokens.size()
                    && !tokens.get(at + 1).isCapitalized()
                    && words.isOrganizationHead(tokens.get(at + 1))) {
                end = at + 2;
            }
            if (end <= at + 1) {
                return at;
            }
            NameIndex.Match place = end < tokens.size() ? matches.strongAt(end) : null;
            return place != null && isPlace(place) ? place.to() : end;
        }

        private boolean isPlace(NameIndex.Match match) {
            return match.uses().getFirst().entry().entity().type() == EntityType.LOCATION;
        }

        private int personEnd(int at) {
            if (RussianWords.isInitial(tokens.get(at))) {
                int i = at + 1;
                while (i < tokens.size() && i < at + 3 && RussianWords.isInitial(tokens.get(i))) {
                    i++;
                }
                return i < tokens.size() && isName(i) && tokens.get(at).form().endsWith(".")
                        ? doubleEnd(i)
                        : at;
            }
            if (!words.isGiven(tokens.get(at)) || at + 1 >= tokens.size()) {
                return at;
            }
            int i = at + 1;
            while (i < tokens.size()
                    && i < at + 3
                    && (words.isPatronymic(tokens.get(i))
                            || RussianWords.isInitial(tokens.get(i)))) {
                i++;
            }
            if (i < tokens.size() && isParticle(i) && i + 2 < tokens.size() && isHyphen(i + 1)) {
                i += 2;
            }
            if (i < tokens.size() && isName(i)) {
                return doubleEnd(i);
            }
            return i > at + 1 ? i : at;
        }

        private boolean isParticle(int i) {
            return List.of("аль", "ас", "аз", "аш", "ан", "эль", "эд", "ад")
                    .contains(tokens.get(i).lower());
        }

        private boolean isName(int i) {
            Token token = tokens.get(i);
            NameIndex.Match strong = matches.strongAt(i);
            return token.isCapitalized()
                    && token.form().length() > 1
                    && !words.isTitle(token)
                    && (strong == null || words.isSurnameShaped(token));
        }

        /// Takes in the second half of a double surname.
        private int doubleEnd(int surname) {
            return surname + 2 < tokens.size()
                            && isHyphen(surname + 1)
                            && (tokens.get(surname + 2).isCapitalized()
                                    || tokens.get(surname + 2).lower().matches("(млад|стар)ш.*"))
                    ? surname + 3
                    : surname + 1;
        }

        private boolean isHyphen(int i) {
            return NameIndex.isHyphen(tokens.get(i))
                    && i > 0
                    && tokens.get(i - 1).end() == tokens.get(i).start();
        }

        /// A capitalised word that is no known name.
        private int capitalised(int at) {
            Token token = tokens.get(at);
            boolean first = beginsSentence(at);
            boolean seenInside = seen.capitalInside(token.lower());
            if (words.isNotName(token)
                    || token.form().length() < 2
                    || first && seen.inLowerCase(token.lower()) && !seenInside) {
                return at;
            }
            NameIndex.Match match = matches.at(at);
            if (match != null
                    && isPerson(match)
                    && (afterTitle || CatalogueMatches.has(match, NameUse.Kind.SURNAME))) {
                return add(at, match.to(), EntityType.PERSON, Rule.SURNAME, match.uses());
            }
            int end = nameEnd(at);
            if (first && !seenInside && end == at + 2 && knownSurname(at + 1)) {
                return at;
            }
            if (words.isLatinGiven(token) && end > at + 1) {
                return add(at, end, EntityType.PERSON, Rule.GIVEN_NAME, List.of());
            }
            if (words.isGiven(token)) {
                return add(at, at + 1, EntityType.PERSON, Rule.GIVEN_NAME, List.of());
            }
            int site = siteEnd(at);
            if (site > at) {
                return add(at, site, EntityType.ORGANIZATION, Rule.ORGANIZATION_WORD, List.of());
            }
            for (int i = at + 1; i < end; i++) {
                if (words.isGiven(tokens.get(i))) {
                    return at;
                }
            }
            if (afterTitle && !RussianWords.isAcronym(token)) {
                return add(at, end, EntityType.PERSON, Rule.TITLE, List.of());
            }
            boolean headed = at > 0 && words.isOrganizationHead(tokens.get(at - 1));
            if (RussianWords.isLatin(token)) {
                return headed
                        ? add(at, end, EntityType.ORGANIZATION, Rule.ORGANIZATION_WORD, List.of())
                        : add(at, end, null, Rule.SAME_AS_ELSEWHERE, List.of());
            }
            if (RussianWords.isAcronym(token)) {
                boolean model = at + 1 < tokens.size() && isHyphen(at + 1);
                return token.form().length() < 3 || model
                        ? at
                        : add(at, at + 1, EntityType.ORGANIZATION, Rule.ACRONYM, List.of());
            }
            if (at > 0 && words.isPlaceHead(tokens.get(at - 1)) && !first) {
                return add(at, end, EntityType.LOCATION, Rule.PLACE_WORD, List.of());
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
                return add(at, end, EntityType.LOCATION, Rule.PLACE_PREPOSITION, weak(match, end));
            }
            if (tokens.get(end - 1).isCapitalized()
                    && words.isSurnameShaped(tokens.get(end - 1))
                    && !words.isPlaceAdjective(tokens.get(at))) {
                return add(at, end, EntityType.PERSON, Rule.SURNAME_SHAPE, weak(match, end));
            }
            if (first && !seenInside) {
                return at;
            }
            if (end > at + 1) {
                return add(at, end, EntityType.PERSON, Rule.NAME_SHAPE, List.of());
            }
            return add(at, end, null, Rule.SAME_AS_ELSEWHERE, weak(match, end));
        }

        /// The end of the name of a web site such as "Lenta.ru".
        private int siteEnd(int at) {
            return at + 2 < tokens.size()
                            && tokens.get(at + 1).form().equals(".")
                            && tokens.get(at).end() == tokens.get(at + 1).start()
                            && tokens.get(at + 1).end() == tokens.get(at + 2).start()
                            && tokens.get(at + 2).lower().matches("ru|com|org|net|ру|ua|by")
                    ? at + 3
                    : at;
        }

        private List<NameUse> weak(NameIndex.@Nullable Match match, int end) {
            return match != null && match.to() == end ? match.uses() : List.of();
        }

        private boolean knownSurname(int at) {
            NameIndex.Match match = matches.at(at);
            return match != null
                    && isPerson(match)
                    && CatalogueMatches.has(match, NameUse.Kind.SURNAME);
        }

        private int nameEnd(int at) {
            int end = at + 1;
            while (end < tokens.size() && end < at + 4) {
                Token token = tokens.get(end);
                if (isHyphen(end)
                        && end + 1 < tokens.size()
                        && tokens.get(end).end() == tokens.get(end + 1).start()) {
                    end += 2;
                } else if (token.isCapitalized()
                        && matches.strongAt(end) == null
                        && RussianWords.isLatin(token) == RussianWords.isLatin(tokens.get(at))) {
                    end++;
                } else {
                    break;
                }
            }
            return Math.min(end, tokens.size());
        }

        private boolean isPerson(NameIndex.Match match) {
            return match.uses().getFirst().entry().entity().type() == EntityType.PERSON;
        }

        private boolean beginsSentence(int at) {
            for (int i = 0; i < at; i++) {
                if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
                    return "«\"“„:".indexOf(tokens.get(at - 1).form().charAt(0)) >= 0;
                }
            }
            return true;
        }

        private int add(
                int from, int to, @Nullable EntityType type, Rule rule, List<NameUse> uses) {
            afterTitle = false;
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
            return to;
        }
    }
}
