package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// The ways in which a text may write a name of the catalogue: its case forms, and the surname
/// without the rest.
final class NameForms {
    private static final Pattern WITH_ARTICLE =
            Pattern.compile("(?i)(al|el|аль|ас|аз|аш|ан|эль)-.{4,}");

    private final Known known;
    private final boolean person;

    private NameForms(Known known) {
        this.known = known;
        this.person = known.entry().entity().type() == EntityType.PERSON;
    }

    /// Adds all forms of one name of `known` to an index.
    static void add(NameIndex index, Known known, CatalogueName name) {
        new NameForms(known).add(index, name);
    }

    private void add(NameIndex index, CatalogueName name) {
        NameUse.Kind kind = name.alone() ? NameUse.Kind.WHOLE : NameUse.Kind.WEAK;
        index.add(forms(name, name.words(), name.surnameFrom()), name.text(), known, kind);
        if (!person || !name.hasSurname()) {
            return;
        }
        NameUse.Kind alone =
                name.surnameAlone() ? NameUse.Kind.SURNAME : NameUse.Kind.COMMON_SURNAME;
        List<String> surname = name.words().subList(name.surnameFrom(), name.words().size());
        index.add(forms(name, surname, 0), String.join(" ", surname), known, alone);
        String bare = withoutArticle(surname);
        if (bare != null) {
            index.add(forms(name, List.of(bare), 0), bare, known, alone);
        }
    }

    /// "Sarraj" of "al-Sarraj", or null.
    private static @Nullable String withoutArticle(List<String> surname) {
        String word = surname.getFirst();
        return surname.size() == 1 && WITH_ARTICLE.matcher(word).matches()
                ? word.substring(word.indexOf('-') + 1)
                : null;
    }

    private Set<String> forms(CatalogueName name, List<String> words, int surnameFrom) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(String.join(" ", words));
        switch (name.language()) {
            case "ru", "uk" -> {
                addCases(forms, name.declines(), words, surnameFrom);
                return name.language().equals("uk")
                        ? RussianForms.withUkrainianEndings(forms)
                        : forms;
            }
            case "de" -> forms.add(String.join(" ", words) + "s");
            default -> {}
        }
        return forms;
    }

    private void addCases(
            Set<String> forms, CatalogueName.Declines declines, List<String> words, int surname) {
        int last = words.size() - 1;
        switch (declines) {
            case NONE -> {}
            case LAST -> forms.addAll(declined(words, last));
            case ANY -> {
                forms.addAll(RussianForms.person(words, surname, known.female()));
                forms.addAll(declined(words, last));
                if (last > 1) {
                    forms.addAll(firstAndLast(words));
                }
            }
            case ALL ->
                    forms.addAll(
                            person
                                    ? RussianForms.person(words, surname, known.female())
                                    : RussianForms.phrase(words));
        }
    }

    /// The forms in which only word `at` has an ending.
    private Set<String> declined(List<String> words, int at) {
        Set<String> forms = new LinkedHashSet<>();
        for (String form : cases(words.get(at))) {
            List<String> all = new ArrayList<>(words);
            all.set(at, form);
            forms.add(String.join(" ", all));
        }
        return forms;
    }

    private Set<String> cases(String word) {
        if (word.length() == 2 && "аеиоуыэюяйь".indexOf(word.charAt(1)) < 0) {
            // Elsewhere words as short as "Ын" are mostly particles.
            String stem = word.toLowerCase(Locale.ROOT);
            return Set.of(stem, stem + "а", stem + "у", stem + "ом", stem + "е");
        }
        return RussianForms.person(List.of(word), 1, known.female());
    }

    private Set<String> firstAndLast(List<String> words) {
        Set<String> forms = new LinkedHashSet<>();
        String between = " " + String.join(" ", words.subList(1, words.size() - 1)) + " ";
        List<String> ends = List.of(words.getFirst(), words.getLast());
        for (String form : RussianForms.person(ends, 2, known.female())) {
            forms.add(form.replaceFirst(" ", between));
        }
        return forms;
    }
}
