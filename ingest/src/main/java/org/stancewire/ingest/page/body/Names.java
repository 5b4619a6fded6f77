package org.stancewire.ingest.page.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the names that a page's makers give its elements say of what lies in them.
final class Names {
    private static final int LONGEST = 400;

    private static final Pattern HIDING =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HIDDEN =
            Set.of(
                    "hidden",
                    "visually-hidden",
                    "screen-reader-text",
                    "sr-only",
                    "visuallyhidden",
                    "hide",
                    "invisible",
                    "screen-reader",
                    "screenreader",
                    "d-none",
                    "print-only",
                    "noprint",
                    "no-print");

    private static final Set<String> ASIDE_TAGS =
            Set.of("nav", "footer", "aside", "figure", "figcaption", "form", "address", "search");
    private static final Set<String> ASIDE_ROLES =
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

    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:"
                            + "shar(?:e|es|ing|edaddy|ebar|ebuttons?)|social\\w*|addthis\\w*|addtoany\\w*|sociable"
                            + "|related\\w*|recommend\\w*|recirc\\w*|promos?|promotion|promobox|newsletter\\w*|subscri\\w*|signup|sign-up"
                            + "|sidebar\\w*|widgets?|comment\\w*|disqus\\w*|respond|replies|reply"
                            + "|author(?:-|_)?(?:bio|box|info|card|profile|about|block|meta)\\w*|about-?author|bio|byline\\w*|bylines"
                            + "|tags?|taglist|tag-?cloud|post-?tags|categor(?:y|ies)|breadcrumbs?\\w*|crumbs?"
                            + "|(?:wp-)?caption\\w*|credits?|copyright|foot(?:er)?|nav\\w*|menu\\w*"
                            + "|teasers?\\w*|adverts?\\w*|ads?|adbox|adsense|advertorial|banner\\w*|sponsor\\w*|anzeige|werbung|reklama|publicidad"
                            + "|popup\\w*|modal\\w*|overlay|cookies?\\w*|consent|gdpr|print|toolbar|tools"
                            + "|ratings?|votes?|voting|poll|paginat\\w*|pager|paging|page-?links|prev|next|previous"
                            + "|read-?more|more-?(?:news|stories|articles|posts|from|on|links)|see-?also|popular|trending|most-?(?:read|viewed|popular)|latest"
                            + "|outbrain\\w*|taboola\\w*|login|logout|register|search\\w*|donat(?:e|ion)\\w*|masthead|topbar|disclaimer|legal|imprint"
                            + "|meta|post-?meta|entry-?meta|meta-?data|timestamp|dateline|post-?date|date"
                            + "|carousel|slider|slideshow|playlist|player|thumbnails?|toc|skip-?link|jetpack\\w*|jp-relatedposts|yarpp\\w*|zergnet|revcontent|mgid\\w*"
                            + "|(?:print|email|send)-?(?:link|button|friend)|tooltip|hidden|invisible|infobox|marginal\\w*|kommentar\\w*|verwandt\\w*|mehr-?zum-?thema|weiterlesen|navi"
                            + ")(?=$|[\\s_-])");

    private static final Pattern BODY =
            Pattern.compile(
                    "(?:^|\\s)(?:[a-z0-9]+[_-]{1,2})*(?:article|post|entry|story|news|blog|main|page|text|content|single|node|field-name|field--name|beitrag|artikel)"
                            + "[_-]{0,2}(?:body|content|text|copy|entry|fulltext|detail)(?=$|\\s)");

    private Names() {}

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))) {
            return true;
        }
        String style = element.attr("style");
        if (!style.isEmpty() && HIDING.matcher(style).find()) {
            return true;
        }
        String names = element.className();
        if (!names.isEmpty()) {
            for (String name : names.split("\\s+")) {
                if (HIDDEN.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether its tag says that it is no part of the running text.
    static boolean isAsideTag(Element element) {
        return ASIDE_TAGS.contains(element.normalName())
                || ASIDE_ROLES.contains(element.attr("role"));
    }

    /// Whether a name of it says so.
    static boolean isAsideName(Element element) {
        return ASIDE.matcher(of(element)).find();
    }

    /// Whether it is named as the body of an article.
    static boolean isBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody")
                || element.attr("property").endsWith("articleBody")
                || BODY.matcher(of(element)).find();
    }

    private static String of(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() > LONGEST) {
            names = names.substring(0, LONGEST);
        }
        return names.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).strip();
    }
}
