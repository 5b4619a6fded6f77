package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Token;

/// What single Russian words, in any case form, say of a name.
final class RussianWords {
    private static final Pattern ADJECTIVE =
            Pattern.compile(".*(ый|ий|ого|его|ому|ему|ым|им|ом|ая|ой|ую|ое|яя|ей)");
    private static final Pattern VERB_OR_ADVERB =
            Pattern.compile(".*(л|ла|ло|ли|ет|ит|ют|ут|ят|ся|сь|ть|но|ен|ем|ом|ам|ами)");
    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(ович|евич|ич)(а|у|ем|е)?|.{2,}[вч]н(а|ы|е|у|ой)");
    private static final Pattern PLACE_ADJECTIVE =
            Pattern.compile(".{3,}(ск|цк)(ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern SURNAME =
            Pattern.compile(
                    ".{2,}(ов|ев|ёв|ин|ын)(а|у|ым|ом|е|ой|ых|ы)?"
                            + "|.{2,}[сц]к(ий|ого|ому|им|ом|ая|ой|ую)"
                            + "|.{2,}(енко|дзе|швили|ович|евич)"
                            + "|.{2,}(ян|чук|щук|нюк|вич)(а|у|ом|ем|е)?");
    private static final Set<String> STATE_HEADS =
            Set.of(
                    "министерство",
                    "правительство",
                    "парламент",
                    "мэрия",
                    "администрация",
                    "прокуратура",
                    "мид",
                    "минобороны",
                    "минфин",
                    "минюст",
                    "мвд",
                    "мчс",
                    "минздрав",
                    "посольство",
                    "генпрокуратура",
                    "центробанк",
                    "конституционный",
                    "сборная",
                    "госдума",
                    "фсб",
                    "вмс",
                    "ввс",
                    "вкс",
                    "цб",
                    "кабмин",
                    "генштаб",
                    "минэнерго",
                    "минэкономразвития",
                    "цик",
                    "росстат",
                    "следком",
                    "сбу");

    private final Lexicon lexicon = Lexicon.load("ru");
    private final Lexicon english = Lexicon.load("en");
    private final Set<String> latinGiven = new HashSet<>();
    private final Set<String> latinFemale = english.group("given-female");
    private final Map<String, List<GivenName>> given = new HashMap<>();
    private final Map<String, String> headLemmas = new HashMap<>();
    private final Set<String> titles = inflected("title");
    private final Set<String> organizationHeads = inflected("org-head");
    private final Set<String> stateHeads = new HashSet<>();
    private final Set<String> placeHeads = inflected("loc-head");
    private final Set<String> placeBefore = lexicon.group("loc-before");
    private final Set<String> notNames = lexicon.group("not-name");
    private final Set<String> acronymHeads = lexicon.group("org-abbreviation");

    /// A given name in the nominative and whose it is.
    record GivenName(String lemma, boolean female) {}

    RussianWords() {
        for (String name : lexicon.group("given-male")) {
            addGiven(name, false);
        }
        for (String name : lexicon.group("given-female")) {
            addGiven(name, true);
        }
        for (String head : STATE_HEADS) {
            stateHeads.addAll(RussianForms.phrase(List.of(head)));
        }
        for (String group : List.of("org-head", "loc-head")) {
            for (String head : lexicon.group(group)) {
                RussianForms.phrase(List.of(head)).forEach(f -> headLemmas.putIfAbsent(f, head));
            }
        }
        stateHeads.addAll(List.of("сборной", "сборную"));
        latinGiven.addAll(english.group("given-male"));
        latinGiven.addAll(english.group("given-female"));
    }

    boolean isLatinGiven(Token token) {
        return token.isCapitalized() && latinGiven.contains(token.lower());
    }

    /// Whether a word looks like an adjective of any case: "Большого", "Арбитражный".
    boolean isAdjectiveShaped(Token token) {
        return token.form().length() > 5 && ADJECTIVE.matcher(token.lower()).matches();
    }

    /// Whether a word in small letters may go on the name of a ministry or committee: no verb, no
    /// small word but a joining one.
    boolean goesOnOrganization(Token token) {
        String word = token.lower();
        return token.kind() == Token.Kind.WORD
                && !token.isCapitalized()
                && (word.equals("и") || word.equals("по") || word.length() > 4)
                && !VERB_OR_ADVERB.matcher(word).matches();
    }

    private void addGiven(String name, boolean female) {
        boolean declinesAsFemale = female && !RussianWord.isMasculineInA(name);
        for (String form : RussianForms.person(List.of(name), 1, declinesAsFemale)) {
            given.computeIfAbsent(form, f -> new ArrayList<>()).add(new GivenName(name, female));
        }
    }

    private Set<String> inflected(String group) {
        Set<String> forms = new HashSet<>();
        for (String word : lexicon.group(group)) {
            forms.addAll(RussianForms.phrase(List.of(word)));
            forms.addAll(RussianForms.person(List.of(word), 1, false));
        }
        return forms;
    }

    boolean isGiven(Token token) {
        return token.isCapitalized() && given.containsKey(plain(token));
    }

    /// The given names of which a word may be a form: "Александра" is hers, or of him.
    List<GivenName> given(String word) {
        return given.getOrDefault(word.toLowerCase(Locale.ROOT).replace('ё', 'е'), List.of());
    }

    /// Whether a single word, in Latin or Cyrillic letters, is a given name.
    boolean isGivenName(String word) {
        return latinGiven.contains(word.toLowerCase(Locale.ROOT)) || !given(word).isEmpty();
    }

    /// Whether a full name in the nominative begins with the given name of a woman.
    boolean isFemaleName(String name) {
        String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        List<GivenName> names = given(first);
        return latinFemale.contains(first) || !names.isEmpty() && names.getFirst().female();
    }

    /// The nominative of a word that names a kind of organisation or place, or null.
    @Nullable String headLemma(String lower) {
        return headLemmas.get(lower);
    }

    boolean isTitle(Token token) {
        return titles.contains(plain(token));
    }

    boolean isOrganizationHead(Token token) {
        return organizationHeads.contains(plain(token));
    }

    boolean isStateHead(Token token) {
        return stateHeads.contains(plain(token));
    }

    boolean isStateAcronym(Token token) {
        return acronymHeads.contains(plain(token));
    }

    boolean isPlaceHead(Token token) {
        return placeHeads.contains(plain(token));
    }

    boolean isPlaceBefore(Token token) {
        return placeBefore.contains(plain(token));
    }

    boolean isNotName(Token token) {
        return notNames.contains(plain(token));
    }

    boolean isSurnameShaped(Token token) {
        return token.form().length() >= 5 && SURNAME.matcher(token.lower()).matches();
    }

    boolean isPatronymic(Token token) {
        return token.isCapitalized() && PATRONYMIC.matcher(token.lower()).matches();
    }

    boolean isPlaceAdjective(Token token) {
        return token.isCapitalized() && PLACE_ADJECTIVE.matcher(token.lower()).matches();
    }

    static boolean isAcronym(Token token) {
        String form = token.form();
        return form.length() >= 2
                && form.length() <= 7
                && form.equals(form.toUpperCase(Locale.ROOT))
                && form.chars().allMatch(Character::isLetter);
    }

    static boolean isLatin(Token token) {
        return token.form().chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    static boolean isInitial(Token token) {
        return token.isCapitalized() && INITIAL.matcher(token.form()).matches();
    }

    private static String plain(Token token) {
        return token.lower().indexOf('ё') < 0 ? token.lower() : token.lower().replace('ё', 'е');
    }
}
