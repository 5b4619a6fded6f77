package org.stancewire.training.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.stance.article.ArticleModel;
import org.stancewire.analysis.stance.article.Relations;
import org.stancewire.analysis.stance.article.Tie;
import org.stancewire.analysis.stance.article.Ties;
import org.stancewire.contract.Entity;
import org.stancewire.training.frames.Reader;
import org.stancewire.training.frames.Synonyms;
import org.stancewire.training.linear.DenseRegression.Case;

/// One labelled article: who is for or against whom in it, and the traits of each two whom its
/// sentences name together.
///
/// @param gold the label of each ordered pair of names
/// @param pairs the names of each case
record GoldArticle(Map<String, Integer> gold, List<String> pairs, List<Case> cases) {

    static GoldArticle of(
            JsonNode record, Reader.Read read, Ties ties, Relations relations, Synonyms synonyms) {
        Map<String, Integer> gold = new LinkedHashMap<>();
        for (JsonNode opinion : record.path("opinions")) {
            String holder = synonyms.group(List.of(opinion.path("holder").asText()));
            String target = synonyms.group(List.of(opinion.path("target").asText()));
            boolean favor = opinion.path("polarity").asText().equals("FAVOR");
            gold.put(holder + " > " + target, favor ? ArticleModel.FAVOR : ArticleModel.AGAINST);
        }
        Map<String, String> groups = groups(record.path("text").asText(), read, synonyms);
        List<String> pairs = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (Tie tie : List.copyOf(ties.all())) {
            String holder = group(groups, tie.holder().entity());
            String target = group(groups, tie.target().entity());
            if (!holder.equals(target)) {
                String pair = holder + " > " + target;
                pairs.add(pair);
                int label = gold.getOrDefault(pair, ArticleModel.NONE);
                cases.add(new Case(ties.traits(tie, relations), label));
            }
        }
        return new GoldArticle(gold, pairs, cases);
    }

    private static String group(Map<String, String> groups, String entity) {
        return groups.getOrDefault(entity, entity);
    }

    /// The group of names of each entity: that of its name, else of what the text calls it most.
    private static Map<String, String> groups(String text, Reader.Read read, Synonyms synonyms) {
        Map<String, Map<String, Integer>> surfaces = new TreeMap<>();
        List<LinkedMention> mentions = read.found().mentions();
        for (int m = 0; m < mentions.size(); m++) {
            LinkedMention mention = mentions.get(m);
            String entity = mention.entity();
            surfaces.computeIfAbsent(entity == null ? "mention:" + m : entity, k -> new TreeMap<>())
                    .merge(text.substring(mention.start(), mention.end()), 1, Integer::sum);
        }
        Map<String, String> names = new HashMap<>();
        for (Entity entity : read.found().entities()) {
            names.put(entity.id(), entity.name());
        }
        Map<String, String> groups = new HashMap<>();
        surfaces.forEach(
                (entity, of) -> {
                    List<String> all = new ArrayList<>(of.keySet());
                    all.sort(Comparator.comparingInt(name -> -of.getOrDefault(name, 0)));
                    if (names.containsKey(entity)) {
                        all.addFirst(names.get(entity));
                    }
                    groups.put(entity, synonyms.group(all));
                });
        return groups;
    }
}
