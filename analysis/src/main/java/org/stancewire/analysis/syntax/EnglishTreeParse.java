package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.Upos;

/// An English sentence read by its dependency tree, where [EnglishParse] reads it by the order of
/// its words. Markers of several words are found by that.
final class EnglishTreeParse extends Parse {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    private static final Set<String> OBLIQUES = Set.of("obl", "obl:agent", "nmod", "nmod:poss");

    private final EnglishParse linear;
    private final Dependencies tree;
    private final Control control;

    private EnglishTreeParse(
            EnglishParse linear,
            Dependencies tree,
            Control control,
            WordClass[] classes,
            @Nullable VerbForm[] forms) {
        super(linear.sentence(), classes, forms);
        this.linear = linear;
        this.tree = tree;
        this.control = control;
    }

    static EnglishTreeParse of(EnglishParse linear, Dependencies tree, Control control) {
        WordClass[] classes = new WordClass[linear.size()];
        @Nullable VerbForm[] forms = new VerbForm[linear.size()];
        for (int i = 0; i < classes.length; i++) {
            forms[i] = linear.form(i);
            boolean mayBeVerb = forms[i] != null && !linear.is(i - 1, WordClass.HYPHEN);
            classes[i] = wordClass(linear.at(i), tree.tag(i), mayBeVerb);
        }
        return new EnglishTreeParse(linear, tree, control, classes, forms);
    }

    private static WordClass wordClass(WordClass linear, Upos tag, boolean mayBeVerb) {
        if (linear == WordClass.NOMINAL && tag == Upos.VERB && mayBeVerb) {
            return WordClass.VERB;
        }
        boolean noVerb = tag == Upos.NOUN || tag == Upos.PROPN || tag == Upos.ADJ;
        return linear == WordClass.VERB && noVerb ? WordClass.NOMINAL : linear;
    }

    @Override
    public List<Phrase> arguments(int i, String marker) {
        if (marker.contains(" ")) {
            return linear.arguments(i, marker);
        }
        List<Phrase> found = marker.isEmpty() ? objects(i) : obliques(i, marker);
        boolean isSplit = found.stream().anyMatch(p -> is(p.head() + 1, WordClass.HYPHEN));
        return isSplit ? linear.arguments(i, marker) : found;
    }

    private List<Phrase> objects(int i) {
        if (!is(i, WordClass.VERB)) {
            return linear.arguments(i, "");
        }
        List<Phrase> found = new ArrayList<>();
        for (int child : tree.children(i)) {
            boolean isBare =
                    tree.label(child).equals("obl")
                            && tree.tag(child) == Upos.PROPN
                            && tree.child(child, "case") < 0;
            if (child > i && (OBJECTS.contains(tree.label(child)) || isBare)) {
                found.addAll(phrases(child));
            }
        }
        boolean isRelative = tree.label(i).equals("acl:relcl");
        int subject = tree.child(i, "nsubj");
        boolean asksFor = isRelative && subject >= 0 && !is(subject, WordClass.RELATIVE);
        return found.isEmpty() && asksFor && !isPassive(i) ? phrases(tree.head(i)) : found;
    }

    private List<Phrase> obliques(int i, String marker) {
        List<Phrase> found = withCase(i, i, marker);
        int head = tree.head(i);
        boolean isObject = head >= 0 && tree.is(i, "obj") && is(head, WordClass.VERB);
        return found.isEmpty() && isObject ? withCase(head, i, marker) : found;
    }

    /// The dependents of `i` after `from` that this preposition introduces.
    private List<Phrase> withCase(int i, int from, String preposition) {
        List<Phrase> found = new ArrayList<>();
        for (int child : tree.children(i)) {
            if (child > from && OBLIQUES.contains(tree.label(child))) {
                int marked = tree.child(child, "case");
                if (marked >= 0 && lower(marked).equals(preposition)) {
                    found.addAll(phrases(child));
                }
            }
        }
        return found;
    }

    @Override
    public List<Phrase> agents(int i) {
        return withCase(i, i, "by");
    }

    @Override
    public @Nullable Phrase phraseBefore(int end) {
        return linear.phraseBefore(end);
    }

    /// Roles by the tree; negation and doubt also by what stands before, which trees mistake more
    /// often.
    @Override
    Clause readClause(int i) {
        Clause byTree = new EnglishTreeClauses(this, tree, control).clause(i);
        Clause byOrder = linear.clause(i);
        boolean negated = byOrder.negated() || byOrder.subjects().isEmpty() && byTree.negated();
        return new Clause(
                byTree.start(),
                byTree.subjects(),
                byTree.passive(),
                negated,
                byTree.supposed() || byOrder.supposed());
    }

    boolean isPassive(int i) {
        for (int child : tree.children(i)) {
            String label = tree.label(child);
            if (label.equals("nsubj:pass")
                    || label.equals("aux:pass")
                    || label.equals("obl:agent")) {
                return true;
            }
        }
        return tree.form(i).equals("VBN")
                && (tree.label(i).equals("acl") || lower(i + 1).equals("by"));
    }

    /// The dictionary form of a verb, any other word as it stands.
    String lemma(int i) {
        VerbForm form = verb(i);
        return form == null || form.lemma().isEmpty() ? lower(i) : form.lemma();
    }

    /// The noun phrase around the noun `i`, then those joined to it.
    List<Phrase> phrases(int i) {
        List<Phrase> all = new ArrayList<>();
        all.add(phrase(i));
        for (int child : tree.children(i)) {
            if (child > i && tree.label(child).equals("conj") && tree.tag(child) != Upos.VERB) {
                all.add(phrase(child));
            }
        }
        return all;
    }

    /// The noun with what belongs to it, but without clauses, appositions and what is joined to it.
    private Phrase phrase(int i) {
        int start = i;
        int end = i + 1;
        for (int child : tree.children(i)) {
            boolean inside =
                    switch (tree.label(child)) {
                        case "punct",
                                "cc",
                                "conj",
                                "acl",
                                "acl:relcl",
                                "appos",
                                "parataxis",
                                "nsubj",
                                "nsubj:pass",
                                "cop",
                                "aux",
                                "mark",
                                "advcl",
                                "case",
                                "ccomp",
                                "xcomp",
                                "dep",
                                "list" ->
                                tree.label(child).equals("case") && child > i;
                        default -> true;
                    };
            if (child < i) {
                start = inside ? Math.min(start, tree.start(child)) : start;
            } else if (inside && child <= end + 1) {
                end = tree.end(child);
            }
        }
        return new Phrase(Math.min(start, i), Math.max(end, i + 1), i);
    }
}
