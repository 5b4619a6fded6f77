package org.stancewire.analysis.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.tone.MentionTone;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Span;

/// One text under judgement: which tokens are mentions and which are quoted. Used by one thread.
final class Scene {
    static final int NONE = -1;

    private final ParsedText text;
    private final List<LinkedMention> mentions;
    private final List<MentionTone> tones;
    private final List<Reference> references;
    private final List<Quote> quotes;
    private final Metonyms metonyms;
    private final MentionPlaces places;
    private final Set<String> entities = new HashSet<>();

    Scene(Findings findings, Metonyms metonyms) {
        this.text = findings.text();
        this.mentions = findings.entities().mentions();
        this.tones = findings.tones();
        this.references = findings.references();
        this.quotes = findings.quotes();
        this.metonyms = metonyms;
        this.places = new MentionPlaces(text.sentences(), mentions);
        findings.entities().entities().forEach(entity -> entities.add(entity.id()));
    }

    int size() {
        return text.sentences().size();
    }

    Sentence sentence(int s) {
        return text.sentences().get(s);
    }

    String text() {
        return text.text().text();
    }

    List<Quote> quotes() {
        return quotes;
    }

    LinkedMention mention(int m) {
        return mentions.get(m);
    }

    MentionTone tone(int m) {
        return tones.get(m);
    }

    boolean hasMentions(int s) {
        return !places.isEmpty(s);
    }

    /// Whether a sentence may speak of two: it has two mentions, or words that refer or are quoted.
    boolean hasTwo(int s) {
        if (places.hasTwo(s)) {
            return true;
        }
        Sentence sentence = sentence(s);
        int next = firstReferenceEndingAfter(sentence.start());
        return next < references.size() && references.get(next).start() < sentence.end()
                || quotes.stream().anyMatch(quote -> quote.overlaps(sentence));
    }

    /// The mention that a token belongs to, or [#NONE].
    int mentionAt(int s, int token) {
        return places.at(s, token);
    }

    /// The first token of the mention that a token belongs to.
    int firstOf(int s, int token) {
        return places.firstOf(s, token);
    }

    /// The last token of the mention that a token belongs to.
    int lastOf(int s, int token) {
        return places.lastOf(s, token);
    }

    Parse parse(int s) {
        return text.parse(s);
    }

    /// The sentence read by its dependency tree, or null where the language is not read so.
    @Nullable Parse parseByTree(int s) {
        return text.parseByTree(s);
    }

    Dependencies tree(int s) {
        return text.dependencies(s);
    }

    /// Whether the article names this entity somewhere.
    boolean names(String entity) {
        return entities.contains(entity);
    }

    /// The actor that a mention stands for: a capital city acts for its country.
    Actor actor(int m, boolean acting) {
        String entity = mentions.get(m).entity();
        String id = entity == null ? "mention:" + m : entity;
        return new Actor(acting ? metonyms.actorOf(id) : id, m);
    }

    /// Whom a token refers to without naming him, or null.
    @Nullable Actor referentAt(int s, int token) {
        Token place = sentence(s).tokens().get(token);
        int low = firstReferenceEndingAfter(place.start());
        return low < references.size() && references.get(low).overlaps(place)
                ? new Actor(references.get(low).entity(), null)
                : null;
    }

    private int firstReferenceEndingAfter(int place) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The direct quote that a token lies in, or null.
    @Nullable Quote quoteAt(int s, int token) {
        Token place = sentence(s).tokens().get(token);
        for (Quote quote : quotes) {
            if (quote.start() > place.start()) {
                return null;
            }
            if (quote.kind() == Quote.Kind.DIRECT && quote.contains(place)) {
                return quote;
            }
        }
        return null;
    }

    /// The characters from one token to another of a sentence.
    Span span(int s, int first, int last) {
        List<Token> tokens = sentence(s).tokens();
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }
}
