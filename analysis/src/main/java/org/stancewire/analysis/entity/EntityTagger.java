package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Entity;

/// Finds mentions in a text and links each to its entity. Safe for many threads.
public final class EntityTagger {
    private final Catalogue catalogue;
    private final RussianWords russianWords = new RussianWords();
    private final Finder english;
    private final Finder russian;
    private final Finder others;

    public EntityTagger(Catalogue catalogue) {
        this.catalogue = catalogue;
        NameTables tables = new NameTables();
        this.english = finder("en", tables, NameEvidence.english(new EnglishWords(catalogue)));
        this.russian = finder("ru", tables, NameEvidence.russian(russianWords));
        this.others = new CatalogueFinder(catalogue);
    }

    /// Tags a text of which nobody knows when it was published.
    public EntityFindings tag(AnalyzedText text, @Nullable List<GivenMention> given) {
        return tag(text, given, null);
    }

    /// @param given the mentions to link, kept exactly and in order, or null to find them
    /// @param year in which the text was published, or null
    public EntityFindings tag(
            AnalyzedText text, @Nullable List<GivenMention> given, @Nullable Integer year) {
        List<Found> found = finder(text.language()).find(text);
        if (given != null) {
            return new GivenMentions(catalogue, russianWords, text, found, year).link(given);
        }
        Linker linker = new Linker(catalogue, russianWords, text, found, year);
        List<LinkedMention> mentions = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Found one : found) {
            Linked linked = linker.link(one);
            mentions.add(linked.mention());
            Entity entity = linked.entity();
            if (entity != null) {
                entities.putIfAbsent(entity.id(), entity);
            }
        }
        return new EntityFindings(mentions, List.copyOf(entities.values()));
    }

    private Finder finder(String language, NameTables tables, NameEvidence evidence) {
        NameFeatures features = NameFeatures.load(language, catalogue, tables, russianWords);
        return new NameFinder(NameModel.load(features, language), features, evidence);
    }

    private Finder finder(String language) {
        return switch (language) {
            case "en" -> english;
            case "ru" -> russian;
            default -> others;
        };
    }
}
