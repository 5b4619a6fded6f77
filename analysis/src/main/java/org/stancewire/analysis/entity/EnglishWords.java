package org.stancewire.analysis.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.EnglishFinder.Judgement;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// What single English words say of a name, and what follows for the whole of it.
final class EnglishWords {
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "la", "del", "von", "van", "der", "den", "bin", "ibn", "al", "el", "da",
                    "dos", "di", "du", "le", "ter", "ul", "ben", "abu");
    private static final Set<String> STATE_ORGANS =
            Set.of(
                    "ministry",
                    "parliament",
                    "government",
                    "army",
                    "navy",
                    "embassy",
                    "congress",
                    "senate",
                    "forces",
                    "force",
                    "court",
                    "police",
                    "assembly",
                    "cabinet",
                    "military",
                    "council",
                    "house",
                    "guard",
                    "coastguard");
    private static final Set<String> FUNCTION =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "by",
                    "for",
                    "with",
                    "from",
                    "to",
                    "and",
                    "but",
                    "or",
                    "he",
                    "she",
                    "it",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "this",
                    "that",
                    "these",
                    "those",
                    "as",
                    "when",
                    "while",
                    "after",
                    "before",
                    "if",
                    "under",
                    "during",
                    "since",
                    "until",
                    "although",
                    "though",
                    "because",
                    "both",
                    "all",
                    "some",
                    "many",
                    "most",
                    "several",
                    "two",
                    "three",
                    "four",
                    "five",
                    "they",
                    "we",
                    "i",
                    "you",
                    "no",
                    "there",
                    "what",
                    "who",
                    "which",
                    "where",
                    "how",
                    "why",
                    "not",
                    "also",
                    "then");

    private final Lexicon lexicon = Lexicon.load("en");
    private final Set<String> given = new HashSet<>();
    private final Set<String> demonyms;
    private final Set<String> titles = lexicon.group("title");
    private final Set<String> organizationLast = lexicon.group("org-last");
    private final Set<String> organizationFirst = lexicon.group("org-first");
    private final Set<String> connectors = lexicon.group("org-connector");
    private final Set<String> placeLast = lexicon.group("loc-last");
    private final Set<String> placeFirst = lexicon.group("loc-first");
    private final Set<String> placeModifier = lexicon.group("loc-modifier");
    private final Set<String> placeBefore = lexicon.group("loc-before");
    private final Set<String> events = lexicon.group("event");
    private final Set<String> notNames = lexicon.group("not-name");
    private final Set<String> titlesInName = lexicon.group("title-in-name");
    private final Set<String> titlesInCapital = lexicon.group("title-capital");
    private final Set<String> alsoWords = lexicon.group("also-a-word");

    EnglishWords(Catalogue catalogue) {
        given.addAll(lexicon.group("given-male"));
        given.addAll(lexicon.group("given-female"));
        demonyms = EnglishFinder.demonyms(catalogue);
    }

    boolean isTitle(Token token) {
        return titles.contains(bare(token))
                && (token.isCapitalized() || !titlesInCapital.contains(token.lower()));
    }

    /// Whether a title belongs to the name where a single word follows: "Queen Beatrix".
    boolean isTitleInName(Token token) {
        return token.isCapitalized() && titlesInName.contains(token.lower());
    }

    /// Whether a word goes on a person's name: an initial, "Jr.", the number of a king.
    static boolean isSuffix(Token token) {
        String form = token.form();
        return isInitial(token) || form.matches("Jr\\.?|Sr\\.?") || isRoman(form);
    }

    private static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVXLC".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isPlaceModifier(Token token) {
        return placeModifier.contains(token.lower());
    }

    boolean isEvent(Token token) {
        return events.contains(token.lower());
    }

    boolean isDemonym(Token token) {
        return demonyms.contains(token.lower());
    }

    boolean isNotName(Token token) {
        return notNames.contains(bare(token));
    }

    boolean isFunction(Token token) {
        return FUNCTION.contains(token.lower());
    }

    boolean isGiven(Token token) {
        return given.contains(token.lower());
    }

    boolean isOrganizationFirst(Token token) {
        return token.isCapitalized() && organizationFirst.contains(token.lower());
    }

    boolean isOrganizationLast(Token token) {
        return token.isCapitalized() && organizationLast.contains(bare(token));
    }

    boolean isStateOrgan(Token token) {
        return STATE_ORGANS.contains(token.lower());
    }

    boolean isPlaceLast(Token token) {
        return token.isCapitalized() && placeLast.contains(token.lower());
    }

    boolean isParticle(Token token) {
        return PARTICLES.contains(token.lower());
    }

    /// Whether a small word may join two capitalised ones; inside the name of an organisation more
    /// words may.
    boolean isConnector(Token token, boolean organization) {
        return isParticle(token)
                || token.form().equals("&")
                || organization
                        && (connectors.contains(token.lower()) || token.lower().equals("'s"));
    }

    private static String bare(Token token) {
        String lower = token.lower();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /// What the words from `from` to `to` name, or null.
    @Nullable Judgement judge(
            List<Token> tokens, int from, int to, boolean titled, CatalogueMatches matches) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        if (isEvent(last) || titled && isEvent(first)) {
            return null;
        }
        if (to > from + 1 && (isOrganizationLast(last) || isOrganization(tokens, from, to))) {
            return judged(from, to, EntityType.ORGANIZATION, Rule.ORGANIZATION_WORD);
        }
        if (to > from + 1 && (isPlaceLast(last) || placeFirst.contains(first.lower()))) {
            return judged(from, to, EntityType.LOCATION, Rule.PLACE_WORD);
        }
        if (to > from + 1 && placeModifier.contains(first.lower())) {
            return judged(from, to, EntityType.LOCATION, Rule.PLACE_WORD);
        }
        NameIndex.Match match = matches.at(from);
        if (to == from + 1) {
            return single(tokens, from, titled, match);
        }
        if (isGiven(first) || titled) {
            Rule rule = titled ? Rule.TITLE : Rule.GIVEN_NAME;
            return judged(from, personEnd(tokens, from, to), EntityType.PERSON, rule);
        }
        if (isInitial(first)) {
            return judged(from, personEnd(tokens, from, to), EntityType.PERSON, Rule.INITIALS);
        }
        if (match != null && match.to() == to && isPerson(match)) {
            return new Judgement(from, to, EntityType.PERSON, Rule.SURNAME, match.uses());
        }
        if (isPlaceBefore(tokens, from)) {
            return judged(from, to, EntityType.LOCATION, Rule.PLACE_PREPOSITION);
        }
        boolean quoted = from > 0 && "\"“‘'".indexOf(tokens.get(from - 1).form().charAt(0)) >= 0;
        if (quoted) {
            return null;
        }
        boolean article = from > 0 && tokens.get(from - 1).lower().equals("the");
        boolean explained =
                to + 1 < tokens.size()
                        && tokens.get(to).form().equals("(")
                        && isAcronym(tokens.get(to + 1));
        boolean hyphenated = first.end() + 1 == last.start() && to - from == 3;
        if (!explained && (article || hyphenated)) {
            return null;
        }
        EntityType shape = explained || to - from > 3 ? EntityType.ORGANIZATION : EntityType.PERSON;
        return judged(from, to, shape, Rule.NAME_SHAPE);
    }

    /// A person's name has at most five words, and ends in one.
    private static int personEnd(List<Token> tokens, int from, int to) {
        int end = from;
        int count = 0;
        while (end < to && count < 5) {
            count += tokens.get(end).kind() == Token.Kind.WORD ? 1 : 0;
            end++;
        }
        while (end > from + 1 && !tokens.get(end - 1).isCapitalized()) {
            end--;
        }
        return end;
    }

    private boolean isOrganization(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String word = tokens.get(i).lower();
            if ((word.equals("of") || word.equals("for") || word.equals("on"))
                    && (isOrganizationLast(tokens.get(i - 1))
                            || isOrganizationFirst(tokens.get(i - 1)))) {
                return true;
            }
            if (tokens.get(i).form().equals("&")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Judgement single(
            List<Token> tokens, int at, boolean titled, NameIndex.@Nullable Match match) {
        Token token = tokens.get(at);
        if (match != null && match.to() == at + 1 && isPerson(match)) {
            boolean alone = CatalogueMatches.has(match, NameUse.Kind.SURNAME);
            if (alone || titled) {
                return new Judgement(at, at + 1, EntityType.PERSON, Rule.SURNAME, match.uses());
            }
        }
        if (titled) {
            return judged(at, at + 1, EntityType.PERSON, Rule.TITLE);
        }
        if (isGiven(token) && !alsoWords.contains(token.lower())) {
            return judged(at, at + 1, EntityType.PERSON, Rule.GIVEN_NAME);
        }
        if (isAcronym(token)) {
            return judged(at, at + 1, EntityType.ORGANIZATION, Rule.ACRONYM);
        }
        if (isPlaceBefore(tokens, at) && token.form().length() > 3) {
            List<NameUse> uses = match != null && match.to() == at + 1 ? match.uses() : List.of();
            return new Judgement(at, at + 1, EntityType.LOCATION, Rule.PLACE_PREPOSITION, uses);
        }
        return token.form().length() < 3
                ? null
                : new Judgement(
                        at,
                        at + 1,
                        null,
                        Rule.SAME_AS_ELSEWHERE,
                        match == null ? List.of() : match.uses());
    }

    private static boolean isPerson(NameIndex.Match match) {
        return match.uses().getFirst().entry().entity().type() == EntityType.PERSON;
    }

    private boolean isPlaceBefore(List<Token> tokens, int from) {
        return from > 0 && placeBefore.contains(tokens.get(from - 1).lower());
    }

    private static boolean isInitial(Token token) {
        String form = token.form();
        return Character.isUpperCase(form.charAt(0))
                && (form.length() == 1
                        || form.endsWith(".") && (form.length() == 2 || form.charAt(1) == '.'));
    }

    private static boolean isAcronym(Token token) {
        String form = token.form();
        int letters = form.replace(".", "").length();
        if (letters < 2 || letters > 6 || isRoman(form)) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!(Character.isUpperCase(c) || c == '.')) {
                return false;
            }
        }
        return true;
    }

    private static Judgement judged(int from, int to, EntityType type, Rule rule) {
        return new Judgement(from, to, type, rule, List.of());
    }
}
