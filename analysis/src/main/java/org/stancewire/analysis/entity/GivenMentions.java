package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance;

/// Links mentions that the caller gives, with what is found around them as evidence.
final class GivenMentions {
    private static final String MODEL = "given";

    private final Catalogue catalogue;
    private final RussianWords russian;
    private final AnalyzedText text;
    private final List<Found> found;
    private final @Nullable Integer year;

    /// @param year in which the text was published, or null
    GivenMentions(
            Catalogue catalogue,
            RussianWords russian,
            AnalyzedText text,
            List<Found> found,
            @Nullable Integer year) {
        this.catalogue = catalogue;
        this.russian = russian;
        this.text = text;
        this.found = found;
        this.year = year;
    }

    EntityFindings link(List<GivenMention> given) {
        List<Found> asked = given.stream().map(this::asFound).toList();
        List<Found> all = new ArrayList<>(asked);
        for (Found one : found) {
            if (given.stream().noneMatch(one::overlaps)) {
                all.add(one);
            }
        }
        all.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
        Linker linker = new Linker(catalogue, russian, text, all, year);
        List<LinkedMention> mentions = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            mentions.add(link(given.get(i), asked.get(i), linker, entities));
        }
        return new EntityFindings(mentions, List.copyOf(entities.values()));
    }

    private LinkedMention link(
            GivenMention given, Found asked, Linker linker, Map<String, Entity> entities) {
        String id = given.entity();
        if (id != null) {
            CatalogueEntry entry = catalogue.find(id);
            EntityType type =
                    given.type() != null || entry == null ? given.type() : entry.entity().type();
            if (type != null) {
                String name = entry == null ? given.in(text.text()) : entry.entity().name();
                entities.putIfAbsent(id, new Entity(id, name, type));
            }
            return new LinkedMention(
                    given.start(),
                    given.end(),
                    type,
                    id,
                    1,
                    new Provenance(MODEL, "given with its entity"));
        }
        if (asked.type() == null) {
            return new LinkedMention(
                    given.start(),
                    given.end(),
                    given.type(),
                    null,
                    0,
                    new Provenance(MODEL, "given, and nothing tells what it names"));
        }
        Linked linked = linker.link(asked);
        Entity entity = linked.entity();
        if (entity != null) {
            entities.putIfAbsent(entity.id(), entity);
        }
        return linked.mention();
    }

    private Found asFound(GivenMention given) {
        Found same = null;
        for (Found one : found) {
            if (one.start() == given.start() && one.end() == given.end()) {
                same = one;
            }
        }
        if (same != null && (given.type() == null || given.type() == same.type())) {
            return same;
        }
        List<NameUse> uses = uses(given);
        EntityType type = given.type();
        if (type == null && !uses.isEmpty()) {
            type = uses.getFirst().entry().entity().type();
        }
        Rule rule = uses.isEmpty() ? Rule.GIVEN_BY_CALLER : Rule.WHOLE_NAME;
        int sentence = sentence(given);
        int from = 0;
        int to = 0;
        if (!text.sentences().isEmpty()) {
            List<Token> tokens = text.sentences().get(sentence).tokens();
            while (from < tokens.size() && tokens.get(from).start() < given.start()) {
                from++;
            }
            to = from;
            while (to < tokens.size() && tokens.get(to).end() <= given.end()) {
                to++;
            }
        }
        return new Found(given.start(), given.end(), type, rule, uses, sentence, from, to);
    }

    private int sentence(GivenMention given) {
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.start() <= given.start() && given.start() < sentence.end()) {
                return i;
            }
        }
        return 0;
    }

    private List<NameUse> uses(GivenMention given) {
        List<Token> tokens = Tokenizer.tokenize(given.in(text.text()));
        for (String language : List.of(text.language(), "en")) {
            NameIndex.@Nullable Match match =
                    tokens.isEmpty() ? null : catalogue.index(language).longest(tokens, 0);
            if (match != null && match.to() == tokens.size()) {
                return match.uses();
            }
        }
        return List.of();
    }
}
