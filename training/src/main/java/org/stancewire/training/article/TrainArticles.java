package org.stancewire.training.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.stance.PairReader;
import org.stancewire.analysis.stance.article.ArticleModel;
import org.stancewire.analysis.stance.article.Relations;
import org.stancewire.analysis.stance.article.Ties;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.contract.ContractJson;
import org.stancewire.training.frames.Reader;
import org.stancewire.training.frames.Synonyms;
import org.stancewire.training.linear.DenseRegression;
import org.stancewire.training.linear.DenseRegression.Case;
import org.stancewire.training.linear.LinearTrainer;
import org.stancewire.training.linear.LinearTrainer.Recipe;

/// Makes the models of Russian articles: `TrainArticles DATA_FOLDER OUTPUT_FOLDER`. The README of
/// this module says what the data folder holds.
public final class TrainArticles {
    private static final String LANGUAGE = "ru";
    private static final Recipe SENTENCES = new Recipe(0.00003, false);
    private static final double PENALTY = 100;
    private static final int FOLDS = 5;

    /// F1 is nearly flat from here to twice as much, while precision falls from .51 to .39: of
    /// what is given out, one half at least shall be right.
    private static final double TILT = 2.2;

    private static final double[] TILTS = {1, 1.5, TILT, 3, 4, 6};
    private static final String[] NAMES = {"FAVOR", "none", "AGAINST"};

    private final Path data;
    private final Path output;
    private final PrintStream progress;
    private final Reader reader = new Reader();
    private final PairReader pairs = PairReader.load(Catalogue.load());

    TrainArticles(Path data, Path output, PrintStream progress) {
        this.data = data;
        this.output = output;
        this.progress = progress;
    }

    /// Exits with 2 on a wrong call and with 1 when the data are missing or broken.
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: TrainArticles DATA_FOLDER OUTPUT_FOLDER");
            System.exit(2);
        }
        try {
            new TrainArticles(Path.of(arguments[0]), Path.of(arguments[1]), System.out).run();
        } catch (IOException e) {
            System.err.println("No model was made: " + e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException {
        SilverPairs silver = new SilverPairs(reader, pairs);
        silver.read(data.resolve("stance/ru/ruattitudes-silver.ndjson"));
        progress.printf("%d directions of pairs in sentences%n", silver.examples().size());
        LinearTrainer.Outcome outcome =
                new LinearTrainer(silver.examples(), List.of(), SENTENCES).train();
        progress.println("sentences, in 5 folds by article: " + outcome.unseen().text(NAMES));
        PairModel sentences = new PairModel(outcome.model());
        Relations relations = silver.relations();
        List<GoldArticle> articles = articles(sentences, relations);
        report(articles, relations);
        ArticleModel model = learn(articles, relations, TILT);
        Files.createDirectories(output.resolve("pair"));
        Files.createDirectories(output.resolve("article"));
        Files.write(
                output.resolve("pair").resolve(PairModel.fileName(LANGUAGE)),
                outcome.model().toBytes());
        Files.write(
                output.resolve("article").resolve(Relations.fileName(LANGUAGE)), silver.lines());
        Files.write(
                output.resolve("article").resolve(ArticleModel.fileName(LANGUAGE)), model.lines());
        progress.println("wrote the models into " + output);
    }

    private List<GoldArticle> articles(PairModel sentences, Relations relations)
            throws IOException {
        Synonyms synonyms = Synonyms.read(data.resolve("stance/ru/rusentrel-synonyms.txt"));
        List<GoldArticle> articles = new ArrayList<>();
        Path file = data.resolve("stance/ru/rusentrel-train.ndjson");
        for (String line : Files.readAllLines(file)) {
            JsonNode record = ContractJson.mapper().readTree(line);
            Reader.Read read = reader.read(record, false);
            Ties ties = pairs.ties(read.findings(), sentences);
            articles.add(GoldArticle.of(record, read, ties, relations, synonyms));
        }
        return articles;
    }

    /// What models say that learned from the other folds.
    private void report(List<GoldArticle> articles, Relations relations) {
        for (double tilt : TILTS) {
            List<ArticleModel> models = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) {
                models.add(learn(without(articles, fold), relations, tilt));
            }
            List<Map<String, Integer>> said = new ArrayList<>();
            for (int a = 0; a < articles.size(); a++) {
                said.add(said(models.get(a % FOLDS), articles.get(a)));
            }
            OpinionScore score = OpinionScore.of(articles, said);
            progress.printf("articles, in 5 folds, tilt %.1f: %s%n", tilt, score);
        }
    }

    private static List<GoldArticle> without(List<GoldArticle> articles, int fold) {
        List<GoldArticle> others = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            if (a % FOLDS != fold) {
                others.add(articles.get(a));
            }
        }
        return others;
    }

    private static ArticleModel learn(
            List<GoldArticle> articles, Relations relations, double tilt) {
        List<Case> cases = new ArrayList<>();
        articles.forEach(article -> cases.addAll(article.cases()));
        DenseRegression.Weights learned = new DenseRegression(cases, PENALTY).solve();
        return new ArticleModel(
                learned.weights(), learned.means(), learned.bias(), tilt, relations);
    }

    private static Map<String, Integer> said(ArticleModel model, GoldArticle article) {
        Map<String, Integer> said = new HashMap<>();
        Map<String, Double> surest = new HashMap<>();
        for (int i = 0; i < article.cases().size(); i++) {
            double[] chances = model.chances(article.cases().get(i).values());
            int chosen = model.choose(chances);
            String pair = article.pairs().get(i);
            if (chosen != ArticleModel.NONE && chances[chosen] >= surest.getOrDefault(pair, 0.0)) {
                said.put(pair, chosen);
                surest.put(pair, chances[chosen]);
            }
        }
        return said;
    }
}
