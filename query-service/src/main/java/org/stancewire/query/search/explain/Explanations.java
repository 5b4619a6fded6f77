package org.stancewire.query.search.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Spanned;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.explain.Explanation.Kind;

/// Explains the annotations of one article.
public final class Explanations {
    private final String text;
    private final Annotations annotations;
    private final Map<String, String> names = new HashMap<>();

    private Explanations(EnrichedArticle enriched) {
        this.text = enriched.article().text();
        this.annotations = enriched.annotations();
        for (Entity entity : annotations.entities()) {
            names.put(entity.id(), entity.name());
        }
    }

    /// One for every mention, tone, reference, quote and stance of an article, in this order.
    public static List<Explanation> of(EnrichedArticle enriched) {
        Explanations explain = new Explanations(enriched);
        List<Explanation> all = new ArrayList<>();
        List<Mention> mentions = explain.annotations.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            all.add(explain.mention(i, mentions.get(i)));
        }
        for (int i = 0; i < mentions.size(); i++) {
            all.add(explain.tone(i, mentions.get(i)));
        }
        List<Reference> references = explain.annotations.references();
        for (int i = 0; i < references.size(); i++) {
            all.add(explain.reference(i, references.get(i)));
        }
        List<Quote> quotes = explain.annotations.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            all.add(explain.quote(i, quotes.get(i)));
        }
        List<Stance> stances = explain.annotations.stances();
        for (int i = 0; i < stances.size(); i++) {
            all.add(explain.stance(i, stances.get(i)));
        }
        return List.copyOf(all);
    }

    private Explanation mention(int index, Mention mention) {
        String what =
                mention.entity() == null
                        ? " is a name, but whose could not be told"
                        : " names " + name(mention.entity());
        return at(
                mention,
                Kind.MENTION,
                index,
                words(mention)
                        + what
                        + sure(mention.confidence())
                        + ": "
                        + why(mention.provenance()),
                mention.confidence(),
                mention.provenance());
    }

    private Explanation tone(int index, Mention mention) {
        String because =
                "The text speaks of "
                        + words(mention)
                        + (switch (mention.tone()) {
                            case POSITIVE -> " well";
                            case NEUTRAL -> " neither well nor ill";
                            case NEGATIVE -> " ill";
                        })
                        + sure(mention.toneConfidence())
                        + ": so the model of tone weighs the words around the name as a whole"
                        + " ("
                        + annotations.model()
                        + ")";
        return at(mention, Kind.TONE, index, because, mention.toneConfidence(), null);
    }

    private Explanation reference(int index, Reference reference) {
        Integer antecedent = reference.antecedent();
        String back =
                antecedent == null
                        ? ""
                        : ", named before as " + words(annotations.mentions().get(antecedent));
        return at(
                reference,
                Kind.REFERENCE,
                index,
                words(reference)
                        + " means "
                        + name(reference.entity())
                        + back
                        + sure(reference.confidence())
                        + ": "
                        + why(reference.provenance()),
                reference.confidence(),
                reference.provenance());
    }

    private Explanation quote(int index, Quote quote) {
        String what =
                switch (quote.kind()) {
                    case DIRECT -> " stands between quotation marks";
                    case INDIRECT -> " is reported speech";
                    case MIXED -> " is reported speech that quotes words";
                    case ATTITUDE -> " is what someone wants or speaks of";
                };
        String speaker = quote.speaker();
        String by =
                speaker == null
                        ? ", and who it is could not be told"
                        : " and belongs to " + name(speaker);
        String named = quote.source() == null ? "" : ", who is named by " + words(quote.source());
        String cue = quote.cue() == null ? "" : "; the sign of it is " + words(quote.cue());
        return at(
                quote,
                Kind.QUOTE,
                index,
                words(quote) + what + by + named + cue + ": " + why(quote.provenance()),
                null,
                quote.provenance());
    }

    private Explanation stance(int index, Stance stance) {
        Evidence strongest = stance.evidence().getFirst();
        String basis =
                switch (stance.basis()) {
                    case QUOTE -> "the holder's own words, quoted";
                    case REPORTED -> "what the article reports of the holder";
                    case ACTION -> "what the holder does";
                    case AUTHOR -> "the article's own voice";
                };
        int more = stance.evidence().size() - 1;
        String because =
                name(stance.holder())
                        + (stance.polarity() == Polarity.FAVOR ? " is for " : " is against ")
                        + name(stance.target())
                        + sure(stance.confidence())
                        + ", by "
                        + basis
                        + ". It is read in "
                        + words(strongest)
                        + ": "
                        + why(strongest.provenance())
                        + (more == 0
                                ? ""
                                : ", and in %d other place%s"
                                        .formatted(more, more == 1 ? "" : "s"));
        return new Explanation(
                Kind.STANCE,
                index,
                strongest.start(),
                strongest.end(),
                strongest.text(),
                because,
                stance.confidence(),
                strongest.provenance(),
                stance.evidence());
    }

    private Explanation at(
            Spanned place,
            Kind kind,
            int index,
            String because,
            @Nullable Double confidence,
            @Nullable Provenance provenance) {
        return new Explanation(
                kind,
                index,
                place.start(),
                place.end(),
                place.in(text),
                because,
                confidence,
                provenance,
                List.of());
    }

    private String words(Spanned place) {
        return '“' + place.in(text) + '”';
    }

    private String name(String id) {
        String name = names.get(id);
        return name == null ? id : name;
    }

    private static String sure(double confidence) {
        return String.format(Locale.ROOT, " (%.0f in 100 sure)", 100 * confidence);
    }

    private String why(Provenance provenance) {
        StringBuilder why = new StringBuilder(provenance.reason());
        why.append(" (").append(provenance.model()).append(')');
        for (Provenance.Rejected rejected : provenance.rejected()) {
            why.append("; not ").append(name(rejected.entity()));
            why.append(", because ").append(rejected.reason());
        }
        return why.toString();
    }
}
