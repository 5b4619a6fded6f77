package org.stancewire.ingest.article.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Part;

/// What stands between the paragraphs of a body and is not news: captions, buttons, bare links.
final class Aside {
    private static final int LONGEST_CAPTION = 600;
    private static final int SHORTEST_CAPTION = 12;

    private static final Pattern GALLERY_ITEM = Pattern.compile("(\\d{1,3})/(\\d{1,3})\\s+\\S");
    private static final Pattern SHOW_ALL = Pattern.compile("\\d{1,3} show all\\b");
    private static final Pattern GALLERY =
            Pattern.compile(
                    "(?:in pictures|in photos|photo gallery|gallery|фотогалерея|фоторепортаж):");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?:photo(?:graph)?s?|picture|image|pic|foto|bild|фото|снимок)"
                            + "(?: (?:by|credit|courtesy of|©))?(?:: ?|/| © ?)\\S");
    private static final Pattern CAPTION_START =
            Pattern.compile(
                    "(?:(?:image|media) (?:copyright|caption)\\b|media playback is unsupported"
                            + "|enlarge this image|hand ?-?out photo|file (?:photo:|[-–—] )|undated photo)");

    /// `(Photo: Ann Lens)`, `(Ann Lens/Agency)`, `(Getty Images)`.
    private static final Pattern CREDIT_IN_BRACKETS =
            Pattern.compile(
                    "\\((?:[Pp]hoto|[Ii]mage|[Ff]oto|[Фф]ото)s?\\b[^()]*\\)"
                            + "|\\(\\p{Lu}[^()/]*/ ?\\p{Lu}[^()]*\\)"
                            + "|\\([^()]*(?:Getty Images|Associated Press|Reuters|AFP|AP|EPA)\\)");

    /// `REUTERS/Ann Lens`.
    private static final Pattern CREDIT_BY_SLASH =
            Pattern.compile("\\b(?:REUTERS|AFP|AP|EPA)/ ?\\p{Lu}[\\p{L}.' /-]{2,40}$");

    /// What a widespread program puts under each entry of a feed: `The post Talks begin appeared
    /// first on The Daily.`
    private static final Pattern FEED_END =
            Pattern.compile("^the post .{1,200} (?:appeared first|first appeared) on .{1,100}$");

    private static final int LONGEST_CREDIT = 120;
    private static final Pattern MARKDOWN_IMAGE =
            Pattern.compile(
                    "!\\[[^\\]]*\\]\\([^)]*\\)$|\\[!\\[[^\\]]*\\]\\([^)]*\\)\\]\\([^)]*\\)$");
    private static final Pattern PHOTOGRAPHER =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/ ,-]{1,60}");
    private static final Pattern LINK = Pattern.compile("<?https?://\\S+>?$");

    private Aside() {}

    /// What a line is when it is not news, or null when it is.
    ///
    /// @param gallerySize how many pictures the text's gallery has, or 0: `1/3 of the voters` opens
    ///     a sentence where there is no gallery
    static Part.@Nullable Kind kind(String text, Line line, int gallerySize) {
        if (line.length() > LONGEST_CAPTION) {
            return null;
        }
        return gallerySize > 0 && sizeOfGallery(text, line) == gallerySize
                ? Part.Kind.CAPTION
                : kind(line.in(text));
    }

    private static Part.@Nullable Kind kind(String line) {
        if (isLink(line)) {
            return Part.Kind.LINK;
        }
        if (endsInBoldCredit(line) || endsInCredit(line) || isImage(line)) {
            return Part.Kind.CAPTION;
        }
        if (line.length() > Line.LONGEST_FORM) {
            return null;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (GALLERY.matcher(lower).lookingAt()
                || SHOW_ALL.matcher(lower).lookingAt()
                || CREDIT.matcher(lower).lookingAt()
                || CAPTION_START.matcher(lower).lookingAt()) {
            return Part.Kind.CAPTION;
        }
        return Boilerplate.isOne(lower) || FEED_END.matcher(lower).find()
                ? Part.Kind.BOILERPLATE
                : null;
    }

    private static boolean isLink(String line) {
        char first = line.charAt(0);
        return (first == 'h' || first == '<') && LINK.matcher(line).matches();
    }

    private static boolean isImage(String line) {
        char first = line.charAt(0);
        return (first == '!' || first == '[') && MARKDOWN_IMAGE.matcher(line).matches();
    }

    /// Every line is asked, so the expressions are tried only where they can match.
    private static boolean endsInCredit(String line) {
        if (line.endsWith(")")) {
            int open = line.lastIndexOf('(');
            return open >= line.length() - LONGEST_CREDIT
                    && open >= 0
                    && CREDIT_IN_BRACKETS.matcher(line.substring(open)).matches();
        }
        int slash = line.lastIndexOf('/');
        return line.endsWith("Getty Images")
                || slash >= line.length() - LONGEST_CREDIT
                        && slash > 0
                        && CREDIT_BY_SLASH.matcher(end(line)).find();
    }

    private static String end(String line) {
        return line.substring(Math.max(0, line.length() - LONGEST_CREDIT));
    }

    /// Words, and after them a name in bold: `The minister on Wednesday. **Ann Photographer**`.
    private static boolean endsInBoldCredit(String line) {
        int open = line.endsWith("**") ? line.lastIndexOf("**", line.length() - 3) : -1;
        return open >= SHORTEST_CAPTION
                && line.charAt(open - 1) == ' '
                && line.charAt(open - 2) != '*'
                && PHOTOGRAPHER.matcher(line.substring(open + 2, line.length() - 2)).matches();
    }

    /// The `10` of a gallery item such as `3/10 Fighters in Sirte`, or 0 when the line is none.
    static int sizeOfGallery(String text, Line line) {
        if (!Character.isDigit(text.charAt(line.start()))) {
            return 0;
        }
        Matcher match = GALLERY_ITEM.matcher(text).region(line.start(), line.end());
        if (!match.lookingAt()) {
            return 0;
        }
        int item = Integer.parseInt(match.group(1));
        int size = Integer.parseInt(match.group(2));
        return item >= 1 && item <= size && size >= 2 ? size : 0;
    }
}
