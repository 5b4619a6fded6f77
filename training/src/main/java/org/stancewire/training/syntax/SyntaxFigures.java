package org.stancewire.training.syntax;

import java.util.List;
import java.util.Locale;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.TreeParser;

/// How well a parser does: shares of right word classes, heads, and heads with their relation.
/// Heads are counted over all tokens but punctuation, as is usual.
record SyntaxFigures(int words, double classes, double forms, double heads, double relations) {
    static SyntaxFigures of(TreeParser parser, List<Tree> trees) {
        int words = 0;
        int counted = 0;
        int[] right = new int[4];
        for (Tree tree : trees) {
            Dependencies said = parser.parse(tree.tokens());
            for (int i = 0; i < tree.size(); i++) {
                String tag = tree.tags()[i];
                String form = said.form(i).isEmpty() ? "" : "." + said.form(i);
                words++;
                right[0] += tag.split("\\.")[0].equals(said.tag(i).name()) ? 1 : 0;
                right[1] += tag.equals(said.tag(i) + form) ? 1 : 0;
                if (!tag.startsWith("PUNCT")) {
                    boolean isHead = said.head(i) == tree.heads()[i];
                    counted++;
                    right[2] += isHead ? 1 : 0;
                    right[3] += isHead && said.label(i).equals(tree.labels()[i]) ? 1 : 0;
                }
            }
        }
        return new SyntaxFigures(
                words,
                (double) right[0] / words,
                (double) right[1] / words,
                (double) right[2] / counted,
                (double) right[3] / counted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d tokens: classes %.3f, with forms %.3f, heads (UAS) %.3f, with relations (LAS)"
                        + " %.3f",
                words,
                classes,
                forms,
                heads,
                relations);
    }
}
