package org.stancewire.analysis.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Where names may begin and end in one Russian sentence. Each method gives the place after the
/// name, or where it began to look if there is none.
final class RussianSpans {
    private final List<Token> tokens;
    private final RussianWords words;
    private final CatalogueMatches matches;
    private final SeenWords seen;

    RussianSpans(List<Token> tokens, RussianWords words, CatalogueMatches matches, SeenWords seen) {
        this.tokens = tokens;
        this.words = words;
        this.matches = matches;
        this.seen = seen;
    }

    /// "правительство Ливии", "МИДа Грузии": an organ of a state together with the state.
    int stateOrganEnd(int at, NameIndex.@Nullable Match strong) {
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
                        && place.uses().getFirst().entry().entity().type() == EntityType.LOCATION;
        return named && place != null ? place.to() : alone(at, strong);
    }

    private int alone(int at, NameIndex.@Nullable Match strong) {
        boolean acronym = words.isStateAcronym(tokens.get(at)) && tokens.get(at).isCapitalized();
        return acronym && strong == null ? at + 1 : at;
    }

    /// "Министерство сельского хозяйства", "Большого театра", with the place that follows.
    int officeEnd(int at) {
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

    int personEnd(int at) {
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
                && (words.isPatronymic(tokens.get(i)) || RussianWords.isInitial(tokens.get(i)))) {
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

    boolean isHyphen(int i) {
        return NameIndex.isHyphen(tokens.get(i))
                && i > 0
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /// The end of the name of a web site such as "Lenta.ru".
    int siteEnd(int at) {
        return at + 2 < tokens.size()
                        && tokens.get(at + 1).form().equals(".")
                        && tokens.get(at).end() == tokens.get(at + 1).start()
                        && tokens.get(at + 1).end() == tokens.get(at + 2).start()
                        && tokens.get(at + 2).lower().matches("ru|com|org|net|ру|ua|by")
                ? at + 3
                : at;
    }

    int nameEnd(int at) {
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

    boolean beginsSentence(int at) {
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
                return "«\"“„:".indexOf(tokens.get(at - 1).form().charAt(0)) >= 0;
            }
        }
        return true;
    }
}
