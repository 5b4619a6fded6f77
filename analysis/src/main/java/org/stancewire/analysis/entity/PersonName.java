package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts of a person's name, with what writers add or leave out: the Arabic article, initials
/// and patronymics in the middle, hyphens, the English possessive.
final class PersonName {
    private static final Pattern GAP = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?|(\\p{L}\\.){2,}");
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    ".{2,}(ovich|evich|ovych|ovna|evna|ivna|ович|евич|йович|овна|евна|івна|ична)");
    private static final Set<String> ARTICLES =
            Set.of(
                    "al", "el", "ul", "as", "es", "ash", "az", "an", "ar", "at", "ad", "аль", "эль",
                    "ас", "эс", "аш", "эш", "аз", "ан", "эн", "ар", "эр", "ат", "ад", "эд", "ель");

    /// Those that stand apart, too.
    private static final Set<String> APART = Set.of("al", "el", "аль", "эль");

    /// Words that belong to the surname behind them.
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "bin", "ibn", "ben", "abu", "von", "van", "der", "den", "de", "del",
                    "della", "di", "da", "dos", "du", "la", "le", "ter", "zu", "аль", "эль", "бин",
                    "ибн", "бен", "абу", "фон", "ван", "дер", "ден", "де", "дель", "делла", "ди",
                    "да", "душ", "дю", "ла", "ле", "тер", "цу");

    private PersonName() {}

    static List<String> split(String name) {
        return List.of(GAP.split(name.strip()));
    }

    /// The words by which two spellings of a name are compared, in their order: "Bashar al-Assad"
    /// and "Bashar Assad's" have the same, as have "John F. Kennedy" and "John Kennedy".
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        List<String> parts = split(POSSESSIVE.matcher(name.strip()).replaceFirst(""));
        for (int i = 0; i < parts.size(); i++) {
            boolean middle = i > 0 && i < parts.size() - 1;
            String part = parts.get(i);
            String lower = part.toLowerCase(Locale.ROOT);
            if (middle
                    && (INITIAL.matcher(lower).matches() || PATRONYMIC.matcher(lower).matches())) {
                continue;
            }
            String[] pieces = HYPHEN.split(part);
            for (int p = 0; p < pieces.length; p++) {
                String piece = pieces[p].toLowerCase(Locale.ROOT);
                boolean joined = p < pieces.length - 1;
                boolean apart = pieces.length == 1 && middle && APART.contains(piece);
                boolean article = ARTICLES.contains(piece) && (joined || apart);
                if (!piece.isEmpty() && !article) {
                    words.add(piece);
                }
            }
        }
        return words;
    }

    /// The ways in which the surname of a full name may stand alone: the last word, the same
    /// without its article, and with the particles before it; in lower case.
    static Set<String> surnames(String name) {
        List<String> parts = split(name.toLowerCase(Locale.ROOT));
        Set<String> all = new LinkedHashSet<>();
        String last = parts.getLast();
        all.add(last);
        int hyphen = last.indexOf('-');
        if (hyphen > 0 && ARTICLES.contains(last.substring(0, hyphen))) {
            all.add(last.substring(hyphen + 1));
            all.add(last.replace('-', ' '));
        }
        int from = parts.size() - 1;
        while (from > 1 && PARTICLES.contains(parts.get(from - 1))) {
            from--;
        }
        if (from < parts.size() - 1) {
            String whole = String.join(" ", parts.subList(from, parts.size()));
            all.add(whole);
            if (ARTICLES.contains(parts.get(from))) {
                all.add(whole.replace(' ', '-'));
            }
        }
        return all;
    }

    /// Whether a name is of the polite kind: "Борис Николаевич", in the nominative.
    static boolean isGivenAndPatronymic(String name) {
        List<String> parts = split(name.toLowerCase(Locale.ROOT));
        return parts.size() == 2 && PATRONYMIC.matcher(parts.getLast()).matches();
    }

    /// Whether a name begins with a word that belongs to a surname: "von der Leyen", "Al Assad".
    static boolean isBareSurname(String name) {
        List<String> parts = split(name.toLowerCase(Locale.ROOT));
        return parts.size() > 1 && PARTICLES.contains(parts.getFirst());
    }
}
