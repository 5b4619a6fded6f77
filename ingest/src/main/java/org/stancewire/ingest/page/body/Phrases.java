package org.stancewire.ingest.page.body;

import java.util.Locale;
import java.util.regex.Pattern;

/// What short paragraphs between those of an article say that are none of it: where to read on,
/// what to subscribe to, who holds the rights, what a picture shows.
final class Phrases {
    private static final int LONGEST_POINTER = 200;
    private static final int SHORTEST_SENTENCE = 40;
    private static final int LONGEST_PLEA = 400;
    private static final int LONGEST_CAPTION = 250;

    /// How paragraphs begin that point to other articles.
    private static final Pattern POINTER =
            Pattern.compile(
                    "^[^\\p{L}]{0,3}"
                            + Alternatives.of(
                                    """
                                    (?:read|see|watch|listen) (?:more|also|next|here)|also read|read:|watch:
                                    (?:advertisement|sponsored|anzeige|werbung|publicidad|publicité|reklama|реклама):?$|[^«‹»›]{1,60}[»›][^«‹»›]{1,60}[»›]
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
                                    our (?:free )?(?:\\p{L}+ )?newsletter|(?:daily|weekly) newsletter
                                    download (?:the|our) .{0,30}apps? (?:for|on) (?:ios|android|your)|phone with the .{0,30} app\\b
                                    all rights reserved|is the copyrighted? property|may not be (?:published|reproduced|republished)
                                    reprinted? (?:with|without)|without (?:prior |express(?:ed)? )?written (?:consent|permission)
                                    this entry was posted|bookmark the permalink
                                    share this (?:article|story|post|page)|click to share|submit your letter|support our (?:work|journalism)
                                    affiliate (?:links?|commission)|earn (?:a )?commission|advertising disclosure|view our latest
                                    we may (?:receive|earn) (?:a |an )?(?:\\p{L}+ )?(?:commission|compensation)
                                    (?:we|sites?) uses? cookies|website uses cookies|wir verwenden cookies|(?:website|seite|site) (?:verwendet|nutzt|utilise des|utiliza) cookies
                                    используе(?:т|м) (?:файлы )?cookie|(?:this|your) browser (?:does not|needs)|enable javascript
                                    skip to content|scroll to continue|continue reading|story continues below|article continues|photo gallery
                                    contact the (?:author|writer)|reach (?:him|her|them|the author|reporter) at (?:\\S+@|[(+]?\\d)
                                    alle rechte vorbehalten|newsletter (?:abonnieren|anmelden|bestellen|an)|sofern nicht anders (?:angegeben|ausgewiesen|gekennzeichnet|vermerkt)|folgen sie uns|folge uns
                                    (?:unseren|unserem|den|zum) (?:kostenlosen )?(?:\\p{L}+ )?newsletter|schreib(?:e|en sie)? (?:einen|uns einen) kommentar
                                    artikel teilen|(?:einen|ihren|deinen|neuen) kommentar (?:schreiben|verfassen|abgeben)
                                    dieser (?:eintrag|beitrag) wurde|der beitrag wurde|verschlagwortet|beitrag veröffentlicht
                                    kommentare zu schreiben|alle angaben ohne gewähr
                                    nutzung der seite stimmst?|(?:ihrer?|meiner?) einwilligung|inhalte von drittanbietern|ihr adblocker|noch keine bewertungen
                                    affiliate-?links?|werbelinks?|erhalten wir (?:eine )?provision
                                    inhaltsverzeichnis:?$|quellenangaben:?$|pressekontakt|(?:utilizamos|usamos) cookies
                                    todos los derechos reservados|síguenos|s[íi]ganos|nuestro boletín|boletín (?:diario|semanal|gratuito)|hazte miembro|puede escribirnos
                                    nuestro canal de (?:telegram|youtube|whatsapp)|prohibida (?:la|su) reproducción
                                    tous droits (?:réservés|de reproduction)|abonnez-vous|inscrivez-vous|suivez-nous|newsletter gratuite|déjà abonné|réservé aux abonnés
                                    wszelkie prawa zastrzeżone|prawem autorskim|zapisz się|subskry(?:buj|pcji)|obserwuj nas
                                    todos os direitos reservados|inscreva-se|siga-nos|tutti i diritti (?:sono )?riservati|iscriviti
                                    все права защищены|перепечатка|при использовании материалов|нашли (?:ошибку|опечатку)
                                    подпи(?:сывайтесь|шитесь|шись|саться на наш)|наш(?:ем|его|и|ем)? (?:telegram|телеграм|канал)|следите за (?:нами|новостями)
                                    выделите (?:её|ее|текст)|поделиться ссылкой
                                    """)
                            + "|^(?:©|\\(c\\)|copyright\\b)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// What asks something of the reader where a sentence begins with it, and is news elsewhere:
    /// `Become a member!`, but not `Sweden wants to become a member of the alliance`.
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:^|[.!?…:|•]\\s+|[–—-]\\s|\\bplease )[^\\p{L}]{0,3}(?:please |to |click (?:here )?to |or |bitte )?"
                            + Alternatives.of(
                                    """
                                    subscribe (?:to|now|today|for)|sign(?:ing)? up (?:for|to|here|now)|become a (?:member|subscriber|supporter|patron)
                                    want more\\b[^.]{0,60}\\?|(?:like|join|find|contact) us (?:on|at)|download (?:the|our) .{0,30}apps?
                                    follow (?:us|me|him|her|the \\p{L}+|@\\S+)?.{0,30}\\bon (?:twitter|facebook|instagram|telegram|linkedin|youtube|x)\\b
                                    posted in(?! \\d)|filed under|tagged (?:as|with)|share this|leave a (?:comment|reply)|post a comment
                                    jetzt (?:kostenlos )?(?:anmelden|registrieren|abonnieren|teilen|bestellen|testen)|teilen sie
                                    kommentar (?:schreiben|verfassen|abgeben)|kontakt:?$
                                    suscr[íi]b(?:e|a|ete|ase|irse)|únete|canal de (?:telegram|youtube|whatsapp)
                                    dołącz do|zapraszamy (?:też|do)|assine
                                    подписаться на|оставить комментарий|поделиться (?:в|с)|обсудить на форуме
                                    """)
                            + "(?!\\p{L})",
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
    static boolean areBeside(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_PLEA) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return (text.length() <= LONGEST_POINTER && !tells(block) && POINTER.matcher(lower).find())
                || (text.length() <= LONGEST_CAPTION && CAPTION.matcher(lower).find())
                || PLEA.matcher(lower).find()
                || CALL.matcher(lower).find();
    }

    /// Whether it is a whole sentence without a link, which points nowhere: `More news is expected
    /// on Monday.`
    private static boolean tells(Block block) {
        return block.linked() == 0
                && block.length() >= SHORTEST_SENTENCE
                && Prose.endsSentence(block.text())
                && !block.text().endsWith(":");
    }
}
