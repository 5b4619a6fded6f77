package org.stancewire.ingest.page.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What the names that a page's makers give its elements, and their tags, say of what lies in them.
final class Names {
    /// Of more characters than this in classes and id only the first are read.
    private static final int LONGEST = 400;

    private static final Pattern HIDING =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HIDDEN =
            Set.of(
                    "hidden",
                    "visually-hidden",
                    "visuallyhidden",
                    "screen-reader-text",
                    "screen-reader",
                    "screenreader",
                    "sr-only",
                    "hide",
                    "invisible",
                    "d-none");

    private static final Set<String> TAGS =
            Set.of("nav", "footer", "aside", "figure", "figcaption", "form", "address", "search");
    /// What a figure shows that is words, and no picture.
    private static final String WORDED = "table,pre";

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "complementary",
                    "banner",
                    "contentinfo",
                    "search",
                    "dialog",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar",
                    "alert");

    /// Words that say it wherever they stand in a name.
    private static final String STRONG =
            Alternatives.of(
                    """
                    shar(?:e|es|ing|edaddy|ebar|ebuttons?)|social\\w*|sociable|addthis\\w*|addtoany\\w*|heateor\\w*|ssba\\w*
                    related\\w*|relatedposts|jp-relatedposts|yarpp\\w*|verwandte\\w*|recommend\\w*|recirc\\w*|see-?also
                    read-?more|readmore|weiterlesen|more-?(?:news|stories|articles|posts)|recent-?(?:posts|comments|news)
                    trending|most-?(?:read|viewed|popular)|mostread|newslist|story-?teaser|outbrain\\w*|taboola\\w*|zergnet|revcontent|mgid\\w*
                    promos?|promobox|adverts?\\w*|adsense|adbox|adslot|anzeige|werbung|publicidad|sponsor\\w*|affiliate\\w*|disclosure
                    newsletter\\w*|subscri(?:be|ption)\\w*|signup|login|mc4wp|abo-?teaser|donat(?:e|ion)\\w*|cta|call-?to-?action
                    comments|commentlist|commentform|kommentare|disqus\\w*
                    byline\\w*|authorbox|author-?(?:bio|box|info|card|profile|about|block|meta)\\w*|about-?(?:the-)?author|autorenbox|autor-?(?:info|box)|about-?box
                    entry-?meta|post-?meta|postmetadata|article-?meta|articlemeta|entry-?utility|license|licence-?info
                    wp-caption\\w*|figcaption|imagecaption|icaption\\w*|image-?(?:caption|annotation|legend|credits?|info)|img-?(?:description|caption|text)
                    bildunterschrift|bildtext|legende?|imginline|image-?wrap|imagewrap|video-?(?:caption|description)
                    sidebar\\w*|breadcrumbs?\\w*|tag-?cloud|masthead|topbar|colophon|toc-?container|linklist|backlink|textwidget|nocontent
                    popup\\w*|modal|cookies?|consent|gdpr|paginat\\w*|pager|infobox|fact-?box
                    """);

    /// Words that say it where they end a name: `post-meta`, but not `meta-page`.
    private static final String WEAK =
            Alternatives.of(
                    """
                    comment|respond|replies|reply|bio|author|tags?|taglist|categor(?:y|ies)|rubrik|crumbs?|kicker
                    captions?|credits?|attribution|copyright|bildquelle|fotocredit|photo-?credit|source-?note|thumbnails
                    foot(?:er)?\\d?|bottom-?bar|nav|navi|navbar|navigation|subnav|menu|submenu|dropdown|links?|links?-?list|linkbox|list-?group
                    ads?|advertorial|banner|overlay|promotion|shop|hinweis|notice|paywall|bezahlschranke|abo-?box
                    print|toolbar|tools|buttons?|share-?buttons?|likes|stats|follow|feed|ratings?|votes?|voting|poll|views|entries
                    paging|page-?links|prev|next|previous|related|popular|latest|teasers|register|logout|search|searchform
                    disclaimer|legal|imprint|contact|infos?|meta|metadata|meta-?data|meta-?info|timestamp|dateline|date
                    widgets?|carousel|slider|slideshow|playlist|player|toc|skip-?link|tooltip|hidden|invisible
                    aside|aux|marginale|textbox|inline-?box
                    """);

    private static final Pattern SURELY = Pattern.compile("(?:^|[_-])" + STRONG + "(?=$|[_-])");
    private static final Pattern WEAKLY =
            Pattern.compile(
                    "(?:^|(?<!(?:^|[_-])(?:has|no|with|without|show|hide|is|label))[_-])"
                            + WEAK
                            + "$");

    /// Names that speak of something else, such as under what a theme files the article.
    private static final Pattern FILED =
            Pattern.compile(
                    "^"
                            + Alternatives.of(
                                    """
                                    has|no|with|without|is|not|category|tag|cat|tax|format|status|type|post_format
                                    elementor|wpb|vc|et_pb|fusion|field--?(?:label|type)|layout|page|single|postid
                                    menu-item|u|js|fl|col|row
                                    """)
                            + "[_-].*|.*[:\\[].*");

    private static final Pattern COMMENTS =
            Pattern.compile(
                    "^"
                            + Alternatives.of(
                                    """
                                    comments?|comment-?list|reader-?comments|usercomments|respond|reviews
                                    comments?-?(?:area|section|wrapper|container|block|form|respond|notes)
                                    disqus|disqus_thread|kommentare|komentarze|comentarios|commentaires
                                    """)
                            + "$");

    private Names() {}

    /// Whether its markup says that readers do not see it.
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("layout").equals("nodisplay")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style")).find()
                || Arrays.stream(element.className().split("\\s+")).anyMatch(HIDDEN::contains);
    }

    /// Whether its tag or its role says that it is no part of the running text.
    static boolean isBesideByTag(Element element) {
        boolean table =
                element.normalName().equals("figure") && element.selectFirst(WORDED) != null;
        return TAGS.contains(element.normalName()) && !table
                || ROLES.contains(element.attr("role"));
    }

    /// Whether a name of it says so.
    ///
    /// @param surely whether only the words count that say it wherever they stand
    static boolean isBeside(Element element, boolean surely) {
        Predicate<String> says =
                name -> SURELY.matcher(name).find() || (!surely && WEAKLY.matcher(name).find());
        return of(element).filter(name -> !FILED.matcher(name).matches()).anyMatch(says);
    }

    /// Whether it is named as what readers say of an article.
    static boolean isComments(Element element) {
        return of(element).anyMatch(name -> COMMENTS.matcher(name).matches());
    }

    /// Its classes and its id, `postMeta` as `post-meta`.
    private static Stream<String> of(Element element) {
        // The id of a heading is made of its words.
        boolean heading = element.normalName().matches("h[1-6]");
        String names = element.className() + (heading ? "" : " " + element.id());
        if (names.isBlank()) {
            return Stream.empty();
        }
        String first = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
        String parted = first.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Arrays.stream(parted.strip().split("\\s+"));
    }
}
