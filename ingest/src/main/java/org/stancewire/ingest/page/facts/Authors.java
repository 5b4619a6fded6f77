package org.stancewire.ingest.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewire.ingest.article.layout.Byline;
import org.stancewire.ingest.page.body.MainText;

/// Who a page says wrote its article: what it states for machines first, then what its names mark,
/// then the line that readers see above the text.
final class Authors {
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final List<String> NAMES =
            List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "citation_author",
                    "byl",
                    "article:author_name",
                    "cxenseparse:author",
                    "og:article:author",
                    "og:author");
    private static final List<String> MARKED =
            List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    "[rel=author]",
                    ".author-name",
                    ".authorname",
                    ".byline-name",
                    ".byline__name",
                    ".author .fn",
                    ".vcard .fn",
                    ".author a",
                    ".byline a",
                    ".author",
                    ".byline",
                    ".entry-author",
                    ".article-author",
                    ".post-author",
                    ".autor");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|•·,]\\s*|\\s+(?:and|&|и|und|et|y|та)\\s+");
    private static final Pattern HOST = Pattern.compile("\\S\\.[a-z]{2,6}\\b|www\\.|\\(|:|@|/|_");
    private static final Set<String> NOBODY =
            Set.of(
                    "phd",
                    "md",
                    "jr.",
                    "dr.",
                    "admin",
                    "administrator",
                    "webmaster",
                    "editor",
                    "editorial",
                    "staff",
                    "redaktion",
                    "redacción",
                    "rédaction",
                    "редакция",
                    "author",
                    "no author",
                    "autor",
                    "guest",
                    "gast",
                    "user",
                    "drupal",
                    "wordpress",
                    "uncategorized",
                    "alle artikel",
                    "jobs",
                    "text",
                    "anonymous");

    private final Set<String> found = new LinkedHashSet<>();

    private Authors() {}

    static List<String> find(Document page, JsonLd linked, MetaTags tags, MainText main) {
        Authors authors = new Authors();
        authors.readLinked(linked);
        authors.readTags(tags);
        authors.readMarked(page);
        if (authors.found.isEmpty()) {
            main.authors().forEach(authors::addNames);
        }
        return authors.found.stream().limit(MOST).toList();
    }

    private void readLinked(JsonLd linked) {
        for (JsonNode article : linked.articles()) {
            for (String field : List.of("author", "creator")) {
                if (found.isEmpty()) {
                    add(article.path(field));
                }
            }
        }
    }

    private void readTags(MetaTags tags) {
        for (String name : NAMES) {
            if (found.isEmpty()) {
                tags.all(name).forEach(this::addNames);
            }
        }
    }

    private void readMarked(Document page) {
        for (String marked : MARKED) {
            Element element = found.isEmpty() ? page.selectFirst(marked) : null;
            if (element != null) {
                String text = element.text();
                if (text.length() <= LONGEST) {
                    addNames(text);
                }
            }
        }
    }

    private void add(JsonNode author) {
        if (author.isArray()) {
            author.forEach(this::addOne);
        } else {
            addOne(author);
        }
    }

    private void addOne(JsonNode author) {
        if (author.isTextual()) {
            addNames(author.asText());
        } else if (author.isObject() && !author.path("@type").asText().equals("Organization")) {
            JsonNode name = author.path("name");
            addNames((name.isArray() ? name.path(0) : name).asText());
        }
    }

    private void addNames(String said) {
        if (found.size() >= MOST || said.length() > MOST * LONGEST) {
            return;
        }
        String plain = Byline.unlabelled(JsonLd.plain(said));
        for (String name : BETWEEN.split(plain)) {
            String line = name.strip().replaceAll("[\\s\\p{Z}]+", " ");
            if (isName(line)) {
                found.add(line);
            }
        }
    }

    /// Whether it can name a person: no account, no site and no button.
    private static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && name.codePoints().noneMatch(Character::isDigit)
                && name.codePoints().anyMatch(Authors::isCapital)
                && !HOST.matcher(name).find()
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    /// A capital, or a letter of a script that has none.
    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
    }
}
