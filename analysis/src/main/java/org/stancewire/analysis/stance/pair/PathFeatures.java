package org.stancewire.analysis.stance.pair;

import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordKind;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// How the dependency tree ties holder and target: the path between them over the word where their
/// ways to the root meet, the words on it and what hangs on those.
final class PathFeatures {
    /// Longer ways say no more than that they are long.
    private static final int LONGEST = 6;

    private final Features features;
    private final SentenceWords words;
    private final Dependencies tree;
    private final Pair pair;

    PathFeatures(Setting setting, Pair pair, Features features) {
        this.features = features;
        this.words = setting.words();
        this.tree = setting.tree();
        this.pair = pair;
    }

    void add() {
        int h = head(pair.holder());
        int t = head(pair.target());
        int meeting = meeting(h, t);
        int up = steps(h, meeting);
        int down = steps(t, meeting);
        features.add(Features.NO_TOKEN, 70, Math.min(LONGEST, up), Math.min(LONGEST, down));
        governor(h, 71);
        governor(t, 74);
        if (meeting < 0 || up > LONGEST || down > LONGEST) {
            return;
        }
        int path = way(h, meeting) * 31 + way(t, meeting);
        features.add(Features.NO_TOKEN, 77, path, 0);
        features.add(meeting, 78, path, tree.tag(meeting).ordinal());
        on(h, meeting, 0);
        on(t, meeting, 1);
        if (meeting != h && meeting != t) {
            word(meeting, 2);
            features.add(meeting, 79, words.stem(meeting), path);
            features.add(meeting, 80, code(meeting), path);
            features.add(meeting, 81, last(h, meeting).hashCode(), last(t, meeting).hashCode());
            features.add(
                    meeting,
                    82,
                    words.stem(meeting),
                    last(h, meeting).hashCode() * 31 + last(t, meeting).hashCode());
        }
        hanging(meeting, h, t);
    }

    private int head(Participant participant) {
        return tree.headOf(participant.first(), participant.last() + 1);
    }

    /// The word at which the ways of two words to the root meet; one of the two where it governs
    /// the other.
    private int meeting(int h, int t) {
        int at = h;
        while (at >= 0 && !tree.isUnder(t, at)) {
            at = tree.head(at);
        }
        return at;
    }

    private int steps(int from, int to) {
        int steps = 0;
        for (int at = from; at != to && at >= 0; at = tree.head(at)) {
            steps++;
        }
        return steps;
    }

    /// The relations on the way up, as one number.
    private int way(int from, int to) {
        int way = 17;
        for (int at = from; at != to; at = tree.head(at)) {
            way = way * 31 + tree.label(at).hashCode();
        }
        return way;
    }

    /// The relation by which the way up reaches its end; empty where it has no step.
    private String last(int from, int to) {
        String label = "";
        for (int at = from; at != to; at = tree.head(at)) {
            label = tree.label(at);
        }
        return label;
    }

    private void governor(int i, int group) {
        int head = tree.head(i);
        if (head >= 0) {
            features.add(head, group, tree.label(i).hashCode(), pair.stem(words, head));
            features.add(head, group + 1, tree.label(i).hashCode(), code(head));
        }
        features.add(Features.NO_TOKEN, group + 2, tree.label(i).hashCode(), 0);
    }

    private void on(int from, int to, int side) {
        for (int at = tree.head(from); from != to && at != to; at = tree.head(at)) {
            word(at, side);
        }
    }

    private void word(int i, int side) {
        features.add(i, 84, pair.stem(words, i), side);
        if (words.kind(i).isPolar()) {
            features.add(i, 85, code(i), side);
        }
    }

    /// What hangs on the meeting word besides the pair: negation, adverbs, objects.
    private void hanging(int meeting, int h, int t) {
        for (int child : tree.children(meeting)) {
            if (tree.isUnder(h, child) && meeting != h || tree.isUnder(t, child) && meeting != t) {
                continue;
            }
            WordKind kind = words.kind(child);
            features.add(child, 86, tree.label(child).hashCode(), pair.stem(words, child));
            if (kind.isPolar() || kind == WordKind.NEGATOR) {
                features.add(child, 87, tree.label(child).hashCode(), code(child));
                features.add(child, 88, code(child), code(meeting));
            }
        }
    }

    private int code(int i) {
        return words.kind(i).ordinal() * 2 + (words.isNegated(i) ? 1 : 0);
    }
}
