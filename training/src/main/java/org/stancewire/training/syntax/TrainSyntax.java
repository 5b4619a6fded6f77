package org.stancewire.training.syntax;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stancewire.analysis.syntax.tree.TreeModel;
import org.stancewire.analysis.syntax.tree.TreeParser;
import org.stancewire.analysis.syntax.tree.Weights;
import org.stancewire.analysis.syntax.tree.WordSigns;
import org.stancewire.analysis.syntax.tree.Words;

/// Makes the parsers: `TrainSyntax DATA_FOLDER OUTPUT_FOLDER [LANGUAGE]`. The README of this module
/// says what the data folder holds.
public final class TrainSyntax {
    private static final double CUT = 0.00001;

    private final Recipe recipe;
    private final Path data;
    private final PrintStream progress;
    private final WordSigns signs;
    private final List<Tree> trees = new ArrayList<>();
    private final Map<String, List<Tree>> watched = new LinkedHashMap<>();

    TrainSyntax(Recipe recipe, Path data, PrintStream progress) throws IOException {
        this.recipe = recipe;
        this.data = data;
        this.progress = progress;
        this.signs = WordSigns.load(recipe.language());
        List<Tree> held = new ArrayList<>();
        for (Recipe.Source source : recipe.sources()) {
            List<Tree> all = read(source.file());
            for (int i = 0; i < all.size(); i++) {
                // Two blocks of ten in each hundred and thirty: 15 %, neighbours together.
                boolean isHeld = recipe.holdsOut() && i % 130 < 20;
                for (int k = 0; k < (isHeld ? 1 : source.times()); k++) {
                    (isHeld ? held : trees).add(all.get(i));
                }
            }
        }
        for (String file : recipe.watched()) {
            watched.put(file, read(file));
        }
        if (recipe.holdsOut()) {
            watched.put("the sentences held out", held);
        }
    }

    /// Exits with 2 on a wrong call and with 1 when the data are missing or broken.
    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: TrainSyntax DATA_FOLDER OUTPUT_FOLDER [LANGUAGE]");
            System.exit(2);
        }
        Path output = Path.of(arguments[1]);
        try {
            for (Recipe recipe : List.of(Recipe.ENGLISH, Recipe.RUSSIAN)) {
                if (arguments.length == 2 || arguments[2].equals(recipe.language())) {
                    new TrainSyntax(recipe, Path.of(arguments[0]), System.out).run(output);
                }
            }
        } catch (IOException e) {
            System.err.println("No model was made: " + e.getMessage());
            System.exit(1);
        }
    }

    private List<Tree> read(String name) throws IOException {
        Path file = data.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IOException("there is no " + file);
        }
        List<Tree> read = new ArrayList<>();
        int left = 0;
        for (UdSentence sentence : UdSentence.read(file, recipe.language())) {
            Tree tree = Tree.of(sentence);
            if (tree.isTree()) {
                read.add(tree);
            } else {
                left++;
            }
        }
        progress.println(name + ": " + read.size() + " sentences, left out " + left);
        return read;
    }

    void run(Path output) throws IOException {
        List<String> tags = names(trees.stream().map(Tree::tags).toList());
        List<String> labels = names(trees.stream().map(Tree::labels).toList());
        TaggerTrainer taggers = new TaggerTrainer(recipe, tags, signs);
        List<TreeTrainer.Lesson> lessons = lessons(taggers, tags, labels);
        progress.println(recipe.language() + ": the tagger");
        Weights tagging = taggers.learn(trees, recipe.tagEpochs()).mean(CUT);
        TreeTrainer trainer = new TreeTrainer(recipe, labels.size());
        trainer.learn(lessons, progress);
        TreeModel model =
                new TreeModel(
                        tags,
                        labels,
                        tagging,
                        trainer.moves.mean(CUT),
                        trainer.relations.mean(CUT));
        TreeParser parser = new TreeParser(model, signs);
        watched.forEach(
                (name, those) -> progress.println(name + ", " + SyntaxFigures.of(parser, those)));
        Files.createDirectories(output);
        byte[] bytes = model.toBytes();
        Path file = output.resolve(TreeModel.fileName(recipe.language()));
        Files.write(file, bytes);
        progress.println(recipe.language() + ": wrote " + bytes.length + " bytes to " + file);
    }

    private static List<String> names(List<String[]> all) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach(these -> names.addAll(List.of(these)));
        return List.copyOf(names);
    }

    /// Each part of the sentences is tagged by a tagger of the others, so that the parser learns
    /// from tags as wrong as those that it will get.
    private List<TreeTrainer.Lesson> lessons(
            TaggerTrainer taggers, List<String> tags, List<String> labels) {
        int[] classes = TreeParser.numbers(tags);
        List<TreeTrainer.Lesson> lessons = new ArrayList<>();
        for (int part = 0; part < Recipe.PARTS; part++) {
            progress.printf("%s: tags of part %d%n", recipe.language(), part + 1);
            List<Tree> others = new ArrayList<>();
            List<Tree> these = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                (i / 20 % Recipe.PARTS == part ? these : others).add(trees.get(i));
            }
            Weights weights = taggers.learn(others, recipe.tagEpochs() / 2).mean(CUT);
            for (Tree tree : these) {
                Words words =
                        new Words(
                                taggers.signs(tree),
                                TreeParser.tags(weights, signs, tree.tokens()),
                                classes);
                int[] relations = new int[tree.size()];
                for (int i = 0; i < relations.length; i++) {
                    relations[i] = labels.indexOf(tree.labels()[i]);
                }
                lessons.add(new TreeTrainer.Lesson(words, tree.heads(), relations));
            }
        }
        return lessons;
    }
}
