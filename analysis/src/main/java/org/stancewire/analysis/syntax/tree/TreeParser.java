package org.stancewire.analysis.syntax.tree;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewire.analysis.syntax.tree.WordSigns.Sign;
import org.stancewire.analysis.text.Token;

/// Tags and parses sentences of one language, in time that grows with their length. Safe for many
/// threads.
///
/// A greedy transition-based parser: at each step the move with the highest sum of weights, and
/// with each arc its relation, learned with a dynamic oracle (Goldberg and Nivre 2013, "Training
/// Deterministic Parsers with Non-Deterministic Oracles").
public final class TreeParser {
    private static final Map<String, TreeParser> SHIPPED = new ConcurrentHashMap<>();

    private final TreeModel model;
    private final Tagger tagger;
    private final Upos[] classes;
    private final String[] forms;
    private final int[] numbers;

    public TreeParser(TreeModel model, WordSigns signs) {
        this.model = model;
        this.tagger = new Tagger(model.tagging(), signs);
        this.classes = model.tags().stream().map(TreeParser::upos).toArray(Upos[]::new);
        this.forms = model.tags().stream().map(TreeParser::form).toArray(String[]::new);
        this.numbers = numbers(model.tags());
    }

    /// The shipped parser of `en` or `ru`, read once.
    public static TreeParser load(String language) {
        return SHIPPED.computeIfAbsent(
                language, l -> new TreeParser(TreeModel.load(l), WordSigns.load(l)));
    }

    /// The [Upos] of each tag, by its place in the enum.
    public static int[] numbers(List<String> tags) {
        return tags.stream().mapToInt(tag -> upos(tag).ordinal()).toArray();
    }

    /// What a tagger of these weights says of a sentence, for training.
    public static int[] tags(Weights weights, WordSigns signs, List<Token> tokens) {
        Tagger tagger = new Tagger(weights, signs);
        return tagger.tags(tagger.read(tokens));
    }

    private static Upos upos(String tag) {
        int dot = tag.indexOf('.');
        return Upos.valueOf(dot < 0 ? tag : tag.substring(0, dot));
    }

    private static String form(String tag) {
        return tag.substring(tag.indexOf('.') < 0 ? tag.length() : tag.indexOf('.') + 1);
    }

    /// The tree of a sentence of any length.
    public Dependencies parse(List<Token> tokens) {
        int size = tokens.size();
        Tagger.Known[] known = tagger.read(tokens);
        Sign[] read = new Sign[size];
        for (int i = 0; i < size; i++) {
            read[i] = known[i].sign();
        }
        int[] tags = tagger.tags(known);
        State state = new State(size);
        build(state, new Words(read, tags, numbers));
        Upos[] words = new Upos[size];
        String[] its = new String[size];
        String[] labels = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = classes[tags[i]];
            its[i] = forms[tags[i]];
            labels[i] = state.label[i] < 0 ? "root" : model.labels().get(state.label[i]);
        }
        return new Dependencies(words, its, state.heads(), labels);
    }

    private void build(State state, Words words) {
        Rows moves = new Rows(model.moving().bits());
        Rows relations = new Rows(model.labelling().bits());
        while (!state.isDone()) {
            int move = move(state, words, moves);
            int label = move == State.SHIFT ? 0 : label(state, words, relations, move);
            state.move(move, label);
        }
    }

    private int move(State state, Words words, Rows rows) {
        if (!state.mayMove(State.LEFT)) {
            return state.mayMove(State.SHIFT) ? State.SHIFT : State.RIGHT;
        }
        rows.clear();
        TreeFeatures.move(state, words, rows);
        long[] sums = model.moving().sums();
        model.moving().add(rows, sums);
        int best = State.SHIFT;
        for (int move = State.LEFT; move < State.MOVES; move++) {
            if (state.mayMove(move) && Weights.sum(sums, move) > Weights.sum(sums, best)) {
                best = move;
            }
        }
        return best;
    }

    private int label(State state, Words words, Rows rows, int move) {
        rows.clear();
        TreeFeatures.label(state, words, state.top(0), state.headBy(move), rows);
        long[] sums = model.labelling().sums();
        model.labelling().add(rows, sums);
        return model.labelling().best(sums);
    }
}
