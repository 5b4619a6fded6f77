package org.stancewire.training.syntax;

import java.util.Set;

/// Names of tags and relations out of the columns of CoNLL-U.
final class Tags {
    private static final Set<String> SUBTYPES =
            Set.of("nsubj:pass", "aux:pass", "obl:agent", "acl:relcl", "nmod:poss", "compound:prt");

    private static final Set<String> WITH_PENN_TAG =
            Set.of("VERB", "AUX", "NOUN", "PRON", "DET", "ADV", "PART");

    private Tags() {}

    /// The class of a word, and after a dot its form: in English the Penn tag of some classes, in
    /// Russian case or form of the verb.
    static String of(String[] row, String language) {
        String upos = row[3];
        String form = language.equals("en") ? english(upos, row[4]) : russian(upos, row[5]);
        return form.isEmpty() ? upos : upos + "." + form;
    }

    private static String english(String upos, String penn) {
        return WITH_PENN_TAG.contains(upos) ? penn : "";
    }

    private static String russian(String upos, String features) {
        if (upos.equals("X") || upos.equals("SYM")) {
            return "";
        }
        if (features.contains("VerbForm=Part") && features.contains("Voice=Pass")) {
            return "Part.Pass";
        }
        if (features.contains("VerbForm=")) {
            return feature(features, "VerbForm");
        }
        String form = features.contains("Case=") ? feature(features, "Case") : "";
        return form.equals("Par") ? "Gen" : form.equals("Voc") ? "Nom" : form;
    }

    private static String feature(String features, String name) {
        int at = features.indexOf(name + "=") + name.length() + 1;
        int end = features.indexOf('|', at);
        return features.substring(at, end < 0 ? features.length() : end);
    }

    /// The relation without the subtypes that are not kept.
    static String relation(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || SUBTYPES.contains(relation) ? relation : relation.substring(0, colon);
    }
}
