package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.reference.ReferenceResolver;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.tone.MentionTone;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Tone;

/// A sentence whose mentions stand in brackets: `[Putin] criticised [NATO/o]`. `/o` marks an
/// organisation, `/l` a place, nothing a person; `[Хафтара=хафтар]` names the entity where the
/// surface does not.
public record Bracketed(AnalyzedText text, EntityFindings found, List<Reference> references) {
    private static final ReferenceResolver RESOLVER = new ReferenceResolver(Catalogue.load());
    private static final Pattern MENTION =
            Pattern.compile("\\[([^\\]=/|]+)(?:=([^\\]/]+))?(?:/([ol]))?\\]");
    private static final Provenance GIVEN = new Provenance("test", "given");

    public static Bracketed of(String notation, String language) {
        StringBuilder text = new StringBuilder();
        List<LinkedMention> mentions = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        Matcher matcher = MENTION.matcher(notation);
        int last = 0;
        while (matcher.find()) {
            text.append(notation, last, matcher.start());
            String surface = matcher.group(1);
            String id =
                    matcher.group(2) == null ? surface.toLowerCase(Locale.ROOT) : matcher.group(2);
            EntityType type = type(matcher.group(3));
            int start = text.length();
            text.append(surface);
            mentions.add(new LinkedMention(start, text.length(), type, id, 1, GIVEN));
            entities.putIfAbsent(id, new Entity(id, surface, type));
            last = matcher.end();
        }
        text.append(notation.substring(last));
        AnalyzedText split = new TextSplitter().split(text.toString(), language, List.of());
        EntityFindings found = new EntityFindings(mentions, List.copyOf(entities.values()));
        return new Bracketed(split, found, RESOLVER.resolve(split, found));
    }

    /// All that stances are read from, each mention spoken of neutrally.
    Findings findings(ParsedText parsed, List<Quote> quotes) {
        List<MentionTone> tones =
                Collections.nCopies(found.mentions().size(), new MentionTone(Tone.NEUTRAL, 1));
        return new Findings(parsed, found, tones, references, quotes);
    }

    private static EntityType type(String mark) {
        return mark == null
                ? EntityType.PERSON
                : mark.equals("o") ? EntityType.ORGANIZATION : EntityType.LOCATION;
    }
}
