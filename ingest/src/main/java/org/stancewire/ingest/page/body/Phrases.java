package org.stancewire.ingest.page.body;

import java.util.Locale;
import java.util.regex.Pattern;

/// What short paragraphs between those of an article say that are none of it: where to read on,
/// what to subscribe to, who holds the rights, what a picture shows.
final class Phrases {
    private static final int LONGEST_POINTER = 200;
    private static final int LONGEST_PLEA = 400;
    private static final int LONGEST_CAPTION = 250;

    /// How paragraphs begin that point to other articles.
    private static final Pattern POINTER =
            Pattern.compile(
                    "^[^\\p{L}]{0,3}"
                            + Alternatives.of(
                                    """
                                    (?:read|see|watch|listen) (?:more|also|next|here)|also read|read:|watch:
                                    (?:advertisement|sponsored|anzeige|werbung|publicidad|publicité|reklama|реклама):?$|[^»›]{1,60}[»›][^»›]{1,60}[»›]
                                    related(?: (?:stories|articles|posts|content|news|topics|links|coverage|story|article|reading))?:
                                    related(?: (?:stories|articles|posts|content|news|topics|links|coverage))?$
                                    more:|more (?:stories|news|on this|from)|don.t miss|you (?:may|might) also like|recommended
                                    lea (?:también|más|además|aquí)|lea:|lee también|lee más|mire:|ver también|le puede interesar
                                    te puede interesar|también te puede|más información|además:
                                    (?:mehr|alles) (?:zum thema|dazu|themen|infos|informationen|lesen|artikel|über)|mehr:
                                    lesen sie (?:auch|dazu|hier|mehr|das)|lesen sie\\b.{0,60}:|lies auch|siehe auch|siehe dazu
                                    auch interessant|auch lesenswert|passend dazu|zum (?:weiterlesen|thema):?$|schon gelesen|zum artikel
                                    das könnte (?:sie|dich|ihnen|dir)|hier geht.s|ähnliche (?:artikel|beiträge)
                                    weiter(?:e|führende) (?:informationen|infos|themen|artikel|links|beiträge|aktuelle)
                                    lire (?:aussi|également)|à lire|voir aussi|pour aller plus loin|sur le même sujet
                                    czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj|polecamy|sprawdź
                                    leia (?:também|mais)|veja também|saiba mais|leggi anche|guarda anche|lees ook|les også
                                    (?:читайте|смотрите|слушайте) (?:также|тоже|ещё|еще|далее|по теме)|читать (?:далее|также|ещё)
                                    по теме:?$|материалы по теме|подробнее:|ранее:|читайте також|дивіться також
                                    """)
                            + "(?![\\p{L}])");

    /// What asks something of the reader, states rights or speaks of the page itself.
    private static final Pattern PLEA =
            Pattern.compile(
                    "\\b"
                            + Alternatives.of(
                                    """
                                    subscribe (?:to|now|today|for)|sign(?:ing)? up (?:for|to|here|now)|become a (?:member|subscriber|supporter|patron)
                                    our (?:free )?(?:\\p{L}+ )?newsletter|(?:daily|weekly) newsletter|want more
                                    follow (?:us|me|him|her|the \\p{L}+|@\\S+)?.{0,30}\\bon (?:twitter|facebook|instagram|telegram|linkedin|youtube|x)\\b
                                    (?:like|join|find|contact) us (?:on|at)|download (?:the|our) .{0,30}apps?|with the .{0,30} app\\b
                                    all rights reserved|is the copyrighted? property|may not be (?:published|reproduced|republished)
                                    reprinted? (?:with|without)|without (?:prior )?(?:written )?(?:consent|permission)
                                    posted in|filed under|tagged (?:as|with)|this entry was posted|bookmark the permalink
                                    share this|click to share|leave a (?:comment|reply)|post a comment|submit your letter|support our (?:work|journalism)
                                    affiliate (?:links?|commission)|earn (?:a )?commission|advertising disclosure|view our latest
                                    we may (?:receive|earn) (?:a |an )?(?:\\p{L}+ )?(?:commission|compensation)
                                    (?:we|sites?) uses? cookies|website uses cookies|wir verwenden cookies|(?:website|seite|site) (?:verwendet|nutzt|utilise des|utiliza) cookies
                                    используе(?:т|м) (?:файлы )?cookie|(?:this|your) browser (?:does not|needs)|enable javascript
                                    skip to content|scroll to continue|continue reading|story continues below|article continues|photo gallery
                                    contact the (?:author|writer)|reach (?:him|her|them|the author|reporter) at
                                    alle rechte vorbehalten|newsletter (?:abonnieren|anmelden|bestellen|an)|sofern nicht anders|folgen sie uns|folge uns
                                    (?:unseren|unserem|den|zum) (?:kostenlosen )?(?:\\p{L}+ )?newsletter|schreib(?:e|en sie)? (?:einen|uns einen) kommentar
                                    jetzt (?:kostenlos )?(?:anmelden|registrieren|abonnieren|teilen|bestellen|testen)|artikel teilen|teilen sie
                                    dieser (?:eintrag|beitrag) wurde|der beitrag wurde|verschlagwortet|beitrag veröffentlicht
                                    kommentar (?:schreiben|verfassen|abgeben)|kommentare zu schreiben|alle angaben ohne gewähr|das könnte
                                    nutzung der seite stimmst?|einwilligung|inhalte von drittanbietern|ihr adblocker|noch keine bewertungen
                                    affiliate-?links?|werbelinks?|erhalten wir (?:eine )?provision|nicht barrierefrei
                                    kontakt:?$|inhaltsverzeichnis:?$|quellenangaben:?$|pressekontakt
                                    todos los derechos|suscr[íi]b(?:e|a|ete|ase|irse)|síguenos|s[íi]ganos|únete|boletín|hazte miembro|puede escribirnos
                                    canal de (?:telegram|youtube|whatsapp)|prohibida (?:la|su) reproducción
                                    tous droits|abonnez-vous|inscrivez-vous|suivez-nous|newsletter gratuite|déjà abonné|réservé aux abonnés
                                    wszelkie prawa|prawem autorskim|zapisz się|subskry(?:buj|pcji)|obserwuj nas|dołącz do|zapraszamy (?:też|do)
                                    todos os direitos|assine|inscreva-se|siga-nos|tutti i diritti|iscriviti
                                    все права защищены|перепечатка|при использовании материалов|нашли (?:ошибку|опечатку)
                                    подпи(?:сывайтесь|шитесь|шись|саться)|наш(?:ем|его|и|ем)? (?:telegram|телеграм|канал)|следите за (?:нами|новостями)
                                    выделите (?:её|ее|текст)|оставить комментарий|поделиться (?:в|с|ссылкой)|обсудить на форуме
                                    """)
                            + "|^(?:©|\\(c\\)|copyright\\b)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// How captions begin and end.
    private static final Pattern CAPTION =
            Pattern.compile(
                    "^\\(?"
                            + Alternatives.of(
                                    """
                                    (?:titel|beitrags|vorschau|symbol|archiv)?(?:fotos?|bild(?:er|quelle|nachweis|rechte)?)
                                    (?:image |photo )?credits?|photos?|images?|pictures?|pics?|video|caption|source
                                    cr[ée]dits?(?: photos?)?|im[áa]gen(?:es)?|abbildung|abb\\.|grafik|quelle|fuente|vídeo
                                    fot\\.|zdj(?:\\.|ęcie)|foto di|фото|источник(?: фото)?|снимок|видео
                                    """)
                            + "(?: (?:by|credit|courtesy of|von|de|par|via|\\d{1,3}))?\\s?(?:[:©/|]|$)"
                            + "|(?:\\(|/|\\||©|[–—-] )\\s?"
                            + Alternatives.of(
                                    """
                                    getty(?: images)?|afp|ap(?: photo)?|reuters|epa|efe|dpa|picture[ -]alliance|imago
                                    shutterstock|istock(?:photo)?|pixabay|unsplash|adobe ?stock|fotolia|depositphotos
                                    wikimedia commons|тасс|риа новости
                                    """)
                            + "[^.!?]{0,40}\\)?$"
                            + "|\\b(?:getty images|istock\\.com|shutterstock\\.com|picture[ -]alliance)\\)?$"
                            + "|^\\(?(?:photo|foto|image|bild|credit|picture|фото)[^.]{0,80}\\)$");

    private Phrases() {}

    /// Whether a paragraph says such a thing.
    static boolean areBeside(String text) {
        if (text.length() > LONGEST_PLEA) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return (text.length() <= LONGEST_POINTER && POINTER.matcher(lower).find())
                || (text.length() <= LONGEST_CAPTION && CAPTION.matcher(lower).find())
                || PLEA.matcher(lower).find();
    }
}
