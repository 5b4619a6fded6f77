package org.stancewire.analysis.syntax;

import java.util.EnumSet;
import java.util.Set;

/// What the ending of a Russian word allows it to be. Endings are ambiguous: these are the
/// possibilities, the sentence decides.
final class RussianEndings {
    /// The cases of Russian.
    enum Case {
        NOM,
        GEN,
        DAT,
        ACC,
        INS,
        LOC
    }

    private static final Set<Case> ALL = EnumSet.allOf(Case.class);

    private RussianEndings() {}

    /// The cases that a noun or a name in this form can stand in.
    static Set<Case> cases(String form) {
        String word = form.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
        boolean isAcronym =
                form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
        if (isAcronym || word.length() < 3 || !isCyrillic(word)) {
            return ALL;
        }
        boolean isName = Character.isUpperCase(form.charAt(0));
        if (word.endsWith("ия")) {
            return EnumSet.of(Case.NOM, Case.GEN);
        }
        if (word.endsWith("ию") || word.endsWith("ую") || word.endsWith("юю")) {
            return EnumSet.of(Case.ACC, Case.DAT);
        }
        if (word.endsWith("ии")) {
            return EnumSet.of(Case.GEN, Case.DAT, Case.LOC);
        }
        if (ends(word, "ого", "его")) {
            return EnumSet.of(Case.GEN, Case.ACC);
        }
        if (ends(word, "ому", "ему")) {
            return EnumSet.of(Case.DAT);
        }
        boolean isShort = word.length() == 3 && !isName;
        if (!isShort
                && ends(
                        word, "ами", "ями", "ыми", "ими", "ом", "ем", "ым", "им", "ью", "ею",
                        "ою")) {
            return EnumSet.of(Case.INS, Case.LOC, Case.DAT);
        }
        if (ends(word, "ам", "ям")) {
            return isName ? EnumSet.of(Case.DAT, Case.NOM, Case.ACC) : EnumSet.of(Case.DAT);
        }
        if (ends(word, "ах", "ях", "ых", "их")) {
            return EnumSet.of(Case.LOC, Case.GEN, Case.ACC);
        }
        if (ends(word, "ой", "ей")) {
            return isName && word.endsWith("ей") && word.length() < 8
                    ? ALL
                    : EnumSet.of(Case.GEN, Case.DAT, Case.INS, Case.LOC, Case.NOM);
        }
        return switch (word.charAt(word.length() - 1)) {
            case 'а', 'я' -> EnumSet.of(Case.NOM, Case.GEN, Case.ACC);
            case 'у', 'ю' -> EnumSet.of(Case.ACC, Case.DAT);
            case 'е' ->
                    isName
                            ? EnumSet.of(Case.DAT, Case.LOC, Case.NOM)
                            : ends(word, "ие", "ье", "ще", "це", "ре", "ле", "же")
                                    ? EnumSet.of(Case.DAT, Case.LOC, Case.NOM, Case.ACC)
                                    : EnumSet.of(Case.DAT, Case.LOC);
            case 'ы', 'и' -> EnumSet.of(Case.GEN, Case.NOM, Case.ACC, Case.DAT, Case.LOC);
            case 'о', 'э' -> ALL;
            case 'ь' -> ALL;
            default ->
                    isName
                            ? EnumSet.of(Case.NOM, Case.ACC)
                            : EnumSet.of(Case.NOM, Case.ACC, Case.GEN);
        };
    }

    /// Whether a masculine or feminine name in this form can only be an oblique case of the name,
    /// such as "Путина" beside "Путин".
    static boolean isSurnameGenitive(String word) {
        return ends(word, "ина", "ова", "ева", "ского", "цкого") && word.length() > 5;
    }

    static boolean isAdjective(String word) {
        return word.length() > 4
                && !ends(word, "ение", "ание", "твие", "ытие", "ятие", "итие")
                && ends(
                        word, "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "ому", "ему",
                        "ым", "им", "ых", "их", "ыми", "ими", "ую", "юю", "ской", "ной", "вший",
                        "щий");
    }

    /// "готовность", "намерение": nouns that govern an infinitive, whose genitive is who shall do
    /// it.
    static boolean isEventNoun(String word) {
        return word.startsWith("готовност")
                || word.startsWith("намерени")
                || word.startsWith("обещани")
                || word.startsWith("решени");
    }

    static boolean isInfinitive(String word) {
        return word.length() > 4 && ends(word, "ть", "ться", "чь", "йти", "сти");
    }

    private static final Set<String> SHORT_PAST =
            Set.of("дал", "вел", "нес", "бил", "спас", "спасла", "спасли", "лгал", "врал", "сжег");
    private static final Set<String> SHORT_PRESENT =
            Set.of(
                    "дает", "дают", "даст", "бьет", "бьют", "лжет", "лгут", "врет", "врут", "чтит",
                    "чтят", "злит", "рвет", "рвут", "шлет", "шлют", "идет", "идут", "ждет", "ждут");
    private static final Set<String> SHORT_PASSIVE =
            Set.of(
                    "убит", "убита", "убиты", "избит", "избита", "избиты", "разбит", "взят",
                    "взята");

    static boolean isPast(String word) {
        return SHORT_PAST.contains(word)
                || word.length() > 3
                        && ends(
                                word, "ал", "ала", "али", "ало", "ил", "ила", "или", "ило", "ел",
                                "ела", "ели", "ело", "ял", "яла", "яли", "ул", "ула", "ули", "лся",
                                "лась", "лись", "лось", "ыл", "ыла", "ыли", "ёл", "шла", "шли",
                                "ес", "есла", "если", "вел", "вела", "вели", "гся", "кся", "брег",
                                "влек", "верг", "стиг", "помог", "гла", "гло", "гли", "мог",
                                "могла", "могли", "екла", "екли");
    }

    static boolean isPresent(String word) {
        return SHORT_PRESENT.contains(word)
                || word.length() > 4
                        && ends(
                                word, "ает", "ают", "ует", "уют", "юет", "юют", "яет", "яют", "ит",
                                "ят", "еет", "еют", "ется", "ются", "ится", "ятся", "атся", "утся",
                                "дет", "дут", "жет", "гут", "чет", "ажет", "жут", "шет", "шут",
                                "нет", "нут", "ват", "рет", "рут", "вает", "вают", "аем", "уем",
                                "аю");
    }

    static boolean isShortPassive(String word) {
        return SHORT_PASSIVE.contains(word)
                || word.length() > 5
                        && ends(
                                word, "ован", "ована", "ованы", "овано", "ржан", "ржана", "ржаны",
                                "ден", "дена", "дены", "дено", "жен", "жена", "жены", "жено", "чен",
                                "чена", "чены", "чено", "лен", "лена", "лены", "лено", "щен",
                                "щена", "щены", "сен", "сена", "сены", "нут", "нута", "нуты",
                                "анен", "нен", "нена", "нены", "нено", "шен", "шена", "шены", "дан",
                                "дана", "даны", "дано", "зан", "елян", "еляна", "еляны", "зана",
                                "заны", "ряна");
    }

    static boolean isGerund(String word) {
        return word.length() > 5
                && ends(
                        word, "ав", "ив", "ув", "яв", "вшись", "аясь", "уясь", "уя", "рая", "ляя",
                        "вая", "ждая");
    }

    static boolean isPluralVerb(String word) {
        return ends(word, "ли", "лись", "ют", "ут", "ят", "ат", "ются", "утся", "ятся", "атся");
    }

    static boolean isFeminineVerb(String word) {
        return ends(word, "ла", "лась");
    }

    private static boolean isCyrillic(String word) {
        char last = word.charAt(word.length() - 1);
        return last >= 'а' && last <= 'я';
    }

    static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
