package org.stancewire.analysis.lexicon;

import java.util.Set;

/// Trims inflection off a word, so that its forms share what is learned of one of them. It need not
/// be right, only the same for the forms of one word; the rules are this project's own.
final class Stems {
    private static final Set<String> RUSSIAN_ENDINGS =
            Set.of(
                    """
                    ировавшего ировались ировалась ировался ировать ировали ировала ировал ирует
                    ируют ованный ованная ованные ованных ившись авшись ывались ивались ившего
                    авшего ывала ывали ивали ывать ивать ывают ивают ывает ивает ывал ивал остями
                    остях остью ости ость ениями ениях ением ению ения ение ений аниями аниях
                    анием анию ания ание аний ющими ющего ющему ющий ющая ющее ющие ющих вшими
                    вшего вший вшая вшие вших енными енного енной енный енная енное енные енных
                    анными анного анной анный анная анное анные анных ыми ими ого его ому ему ами
                    ями ием иям иях ить ать еть ять уть ила или ило ала али ало ела ели ело яла
                    яли ует уют ает ают яет яют ешь ишь ете ите нул ена ены ено ана аны ано ый ий
                    ой ая яя ое ее ые ие ую юю ых их ым им ом ем ам ям ах ях ов ев ей ия ии ию ью
                    ил ал ел ял ит ат ят ет ут ют ен ан а я о е и ы у ю ь й
                    """
                            .split("\\s+"));
    private static final int LONGEST = 10;
    private static final int SHORTEST_STEM = 3;

    private Stems() {}

    /// The stem of a word in lower case.
    static String of(String lower, String language) {
        return language.equals("ru") ? russian(lower.replace('ё', 'е')) : english(lower);
    }

    private static String english(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = undoubled(stem.substring(0, stem.length() - 3));
        } else if (stem.length() > 4 && stem.endsWith("ied")) {
            return stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = undoubled(stem.substring(0, stem.length() - 2));
        } else if (stem.length() > 4 && stem.endsWith("ly")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return stem.length() > 3 && stem.endsWith("e")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        boolean isDoubled = c == stem.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0;
        return isDoubled ? stem.substring(0, last) : stem;
    }

    private static String russian(String word) {
        String stem = word;
        if (stem.length() > 5 && (stem.endsWith("ся") || stem.endsWith("сь"))) {
            stem = stem.substring(0, stem.length() - 2);
        }
        int length = stem.length();
        for (int cut = Math.max(SHORTEST_STEM, length - LONGEST); cut < length; cut++) {
            if (RUSSIAN_ENDINGS.contains(stem.substring(cut))) {
                return stem.substring(0, cut);
            }
        }
        return stem;
    }
}
