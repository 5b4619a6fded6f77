package org.stancewire.ingest.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that says who wrote the article, and nothing else.
///
/// @param authors their names as the line spells them, in its order
public record Byline(List<String> authors) {
    private static final int LONGEST = 160;
    private static final int MOST_AUTHORS = 12;

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:(?:written |words |reported |story |analysis |text |posted |published )?by:?"
                            + "|authors?:|autor(?:in|en)?:?|автор[ыи]?:?|текст:|text:"
                            + "|von|par|por|di|przez|(?:view |see )?(?:all )?posts by"
                            + "|(?:zeige )?alle (?:beiträge|artikel) von)\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(,|;)\\s*|\\s+(?:and|&|и|und|et|y|та|і)\\s+");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:von|van|de|del|della|der|den|di|da|du|dos|la|le|el|al|bin|ibn|ter|ten|af) )*"
                            + "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:al|el|an|ad|as|ash|d|l|o)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*)"
                            + "(?: (?:(?:von|van|de|del|della|der|den|di|da|du|dos|la|le|el|al|bin|ibn|ter|ten|af) )*"
                            + "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:al|el|an|ad|as|ash|d|l|o)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*)){0,4}");
    private static final Pattern ROLE =
            Pattern.compile(
                    "\\b(?:correspondent|editor|reporter|writer|staff|bureau|chief|analyst"
                            + "|columnist|contributor|news|times|post|press|today|agency|agencies"
                            + "|корреспондент|обозреватель|редактор)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FOR_OR_IN = Pattern.compile("\\s+(?:for|in|at|для)\\s+\\p{Lu}.*$");

    public Byline {
        authors = List.copyOf(authors);
    }

    /// The authors in a field that is meant to name them, with or without a `By` before them; the
    /// whole of it where they cannot be told apart.
    public static List<String> ofField(String field) {
        Byline labelled = parse(field);
        Byline bare = labelled == null ? parse("By " + field) : labelled;
        return bare == null ? List.of(field.strip()) : bare.authors();
    }

    /// What is said of the authors without the label before it, such as `By`.
    public static String unlabelled(String said) {
        return LABEL.matcher(said).replaceFirst("");
    }

    /// Reads a line, or gives null when it is no byline.
    public static @Nullable Byline parse(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String plain = MARKDOWN_LINK.matcher(line).replaceAll("$1").replaceAll("[*_]{1,3}", "");
        plain = plain.strip().replaceAll("\\s+", " ");
        Matcher label = LABEL.matcher(plain);
        boolean labelled = label.find();
        List<String> names = names(plain.substring(labelled ? label.end() : 0), labelled);
        return names.isEmpty() ? null : new Byline(names);
    }

    private static List<String> names(String stated, boolean labelled) {
        String rest = FOR_OR_IN.matcher(stated).replaceFirst("");
        List<String> names = new ArrayList<>();
        boolean agency = false;
        boolean afterComma = false;
        Matcher between = BETWEEN.matcher(rest);
        for (int at = 0; at <= rest.length() && names.size() < MOST_AUTHORS; ) {
            boolean more = between.find(at);
            String piece = rest.substring(at, more ? between.start() : rest.length()).strip();
            if (Agency.isOne(piece) && !names.isEmpty()) {
                agency = true;
            } else if (isName(piece)
                    && (afterComma ? isFullName(piece) : labelled || !isRole(piece))) {
                names.add(piece);
            } else if (names.isEmpty() || !(afterComma && isAddition(piece))) {
                return List.of();
            }
            afterComma = more && between.group(1) != null;
            at = more ? between.end() : rest.length() + 1;
        }
        return labelled || (agency && names.getFirst().indexOf(' ') > 0) ? names : List.of();
    }

    private static boolean isName(String piece) {
        return NAME.matcher(piece).matches() && (!piece.endsWith(".") || isShortened(piece));
    }

    /// After a comma a single word is a place, and a role is no second author.
    private static boolean isFullName(String piece) {
        return piece.indexOf(' ') > 0 && !isRole(piece);
    }

    private static boolean isRole(String piece) {
        return ROLE.matcher(piece).find();
    }

    /// What may follow a name after a comma: a place, a role or a paper, never a clause.
    private static boolean isAddition(String piece) {
        return !piece.isEmpty()
                && piece.length() <= 60
                && !piece.endsWith(".")
                && (isRole(piece) || NAME.matcher(piece).matches());
    }

    private static boolean isShortened(String piece) {
        String last = piece.substring(piece.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.length() <= 3;
    }
}
