package org.stancewire.ingest.article.layout;

import java.util.Locale;
import java.util.Set;

/// The news agencies that bylines and datelines name.
final class Agency {
    private static final Set<String> NAMES =
            Set.of(
                    "reuters",
                    "ap",
                    "associated press",
                    "the associated press",
                    "afp",
                    "dpa",
                    "efe",
                    "ansa",
                    "upi",
                    "bloomberg",
                    "interfax",
                    "интерфакс",
                    "interfax.ru",
                    "tass",
                    "тасс",
                    "итар-тасс",
                    "itar-tass",
                    "ria novosti",
                    "риа новости",
                    "xinhua",
                    "kyodo",
                    "anadolu",
                    "anadolu agency",
                    "укринформ",
                    "укрінформ",
                    "ukrinform",
                    "bbc",
                    "bbc news",
                    "cnn",
                    "nyt",
                    "dw",
                    "rfe/rl",
                    "pap",
                    "apa",
                    "униан",
                    "unian",
                    "регнум",
                    "regnum",
                    "росбалт",
                    "белта",
                    "belta",
                    "казинформ",
                    "kazinform",
                    "прайм",
                    "tasnim",
                    "irna",
                    "sana",
                    "wafa",
                    "mena",
                    "pti",
                    "ians",
                    "yonhap",
                    "agerpres",
                    "lusa",
                    "belga",
                    "anp",
                    "sda",
                    "keystone-sda",
                    "ntb",
                    "ritzau",
                    "the canadian press",
                    "canadian press",
                    "press association",
                    "pa",
                    "pa media",
                    "aap",
                    "euronews",
                    "al jazeera",
                    "риа",
                    "риа фан",
                    "нсн");

    private Agency() {}

    /// Whether `name`, in any case, is one of them.
    static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT).strip());
    }
}
