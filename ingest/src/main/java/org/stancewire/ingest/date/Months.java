package org.stancewire.ingest.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the months as date lines write them, in English, Russian, Ukrainian, German, French
/// and Spanish.
final class Months {
    private static final String[] NAMES = {
        "january jan января январь янв січня січень januar janvier janv enero",
        "february feb февраля февраль фев февр лютого лютий februar février févr febrero",
        "march mar марта март мар березня березень märz mars marzo",
        "april apr апреля апрель апр квітня квітень avril avr abril abr",
        "may мая май травня травень mai mayo",
        "june jun июня июнь июн червня червень juni juin junio",
        "july jul июля июль июл липня липень juli juillet juil julio",
        "august aug августа август авг серпня серпень août agosto ago",
        "september sep sept сентября сентябрь сен сент вересня вересень septembre septiembre",
        "october oct октября октябрь окт жовтня жовтень oktober okt octobre octubre",
        "november nov ноября ноябрь ноя нояб листопада листопад novembre noviembre",
        "december dec декабря декабрь дек грудня грудень dezember dez décembre déc diciembre dic"
    };

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ")) {
                NUMBERS.put(name, i + 1);
            }
        }
    }

    private Months() {}

    /// The number of the month that a word in lower case names, or null.
    static @Nullable Integer number(String word) {
        return NUMBERS.get(word);
    }
}
