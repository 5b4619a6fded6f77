package org.stancewire.training.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.stance.article.ArticleModel;

/// How well the opinions of articles are found: precision and recall of each polarity in each
/// article, averaged, as the papers on RuSentRel do it.
///
/// @param f1 the mean over both polarities
/// @param precision over all articles together
/// @param recall over all articles together
record OpinionScore(double f1, double precision, double recall) {

    /// @param said the label of each pair that is given out, for each article
    static OpinionScore of(List<GoldArticle> articles, List<Map<String, Integer>> said) {
        double f1 = 0;
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (int label : new int[] {ArticleModel.FAVOR, ArticleModel.AGAINST}) {
            double precision = 0;
            double recall = 0;
            for (int a = 0; a < articles.size(); a++) {
                Set<String> gold = of(articles.get(a).gold(), label);
                Set<String> ours = of(said.get(a), label);
                double empty = gold.isEmpty() ? 1 : 0;
                int both = (int) ours.stream().filter(gold::contains).count();
                precision += ours.isEmpty() ? empty : (double) both / ours.size();
                recall += gold.isEmpty() ? empty : (double) both / gold.size();
                right += both;
                given += ours.size();
                wanted += gold.size();
            }
            double sum = (precision + recall) * articles.size();
            f1 += sum == 0 ? 0 : precision * recall / sum;
        }
        return new OpinionScore(
                f1, (double) right / Math.max(1, given), (double) right / Math.max(1, wanted));
    }

    private static Set<String> of(Map<String, Integer> labels, int label) {
        Set<String> pairs = new HashSet<>();
        labels.forEach(
                (pair, of) -> {
                    if (of == label) {
                        pairs.add(pair);
                    }
                });
        return pairs;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "F1 by document %.3f, P %.3f, R %.3f", f1, precision, recall);
    }
}
