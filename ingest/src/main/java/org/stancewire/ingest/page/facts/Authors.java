package org.stancewire.ingest.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who a page says wrote its article.
final class Authors {
    private static final int MOST = 20;
    private static final int LONGEST = 80;
    private static final String[] NAMES = {
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "byl",
        "article:author_name",
        "dc.contributor",
        "authors",
        "cxenseparse:author",
        "og:article:author",
        "og:author",
        "twitter:data1"
    };
    private static final String MARKED =
            "[itemprop=author] [itemprop=name],[itemprop=author],a[rel=author],[rel=author],.author-name,.authorname,.byline-name,.byline__name,.author .fn,.vcard .fn,.author a,.byline a,.author,.byline,.entry-author,.article-author,.post-author,.autor,.autor-name";
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:(?:written |words |story |text |posted |published )?by:?|authors?:|autor(?:in|en)?:?|автор[ыи]?:?|текст:?|von|par|por|di|przez)\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|•·]\\s*|\\s*,\\s*|\\s+(?:and|&|и|und|et|y|та)\\s+");
    private static final Set<String> NOBODY =
            Set.of(
                    "admin",
                    "administrator",
                    "editor",
                    "redaktion",
                    "redaction",
                    "editorial",
                    "staff",
                    "webmaster",
                    "redacción",
                    "редакция",
                    "author",
                    "autor",
                    "guest",
                    "root",
                    "user",
                    "wordpress",
                    "none",
                    "null",
                    "undefined",
                    "anonymous");

    private Authors() {}

    static List<String> find(Document page, JsonLd linked, MetaTags tags) {
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode article : linked.articles()) {
            add(found, article.path("author"));
            if (found.isEmpty()) {
                add(found, article.path("creator"));
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        for (String name : NAMES) {
            tags.all(name).forEach(said -> addNames(found, said));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        for (String marked : MARKED.split(",")) {
            for (Element element : page.select(marked)) {
                String text = element.text();
                if (text.length() <= LONGEST) {
                    addNames(found, text);
                }
                if (!found.isEmpty()) {
                    return List.copyOf(found);
                }
            }
        }
        return List.of();
    }

    private static void add(Set<String> found, JsonNode author) {
        if (author.isArray()) {
            author.forEach(each -> addOne(found, each));
        } else {
            addOne(found, author);
        }
    }

    private static void addOne(Set<String> found, JsonNode author) {
        if (author.isTextual()) {
            addNames(found, author.asText());
        } else if (author.isObject() && !author.path("@type").asText().equals("Organization")) {
            JsonNode name = author.path("name");
            addNames(found, (name.isArray() ? name.path(0) : name).asText());
        }
    }

    private static void addNames(Set<String> found, String said) {
        String plain = LABEL.matcher(JsonLd.plain(said)).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(plain)) {
            if (isName(name)) {
                names.add(name.strip());
            }
        }
        if (found.size() + names.size() <= MOST) {
            found.addAll(names);
        }
    }

    private static boolean isName(String name) {
        String plain = name.strip();
        return plain.length() >= 2
                && plain.length() <= LONGEST
                && plain.indexOf('/') < 0
                && plain.indexOf('@') < 0
                && plain.codePoints().anyMatch(Character::isLetter)
                && plain.codePoints().noneMatch(Character::isDigit)
                && !NOBODY.contains(plain.toLowerCase(Locale.ROOT));
    }
}
