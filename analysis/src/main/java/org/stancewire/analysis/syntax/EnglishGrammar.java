package org.stancewire.analysis.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.VerbForm.Kind;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// English word classes: closed lists, verb forms, and the neighbours where a form is a noun too.
final class EnglishGrammar implements Grammar {
    private static final WordClass NOTHING = WordClass.STOP;
    private final Map<String, WordClass> closed;
    private final EnglishVerbs verbs;
    private final VerbOrNoun verbOrNoun;
    private final Control control;

    private EnglishGrammar(Map<String, WordClass> closed, EnglishVerbs verbs, Control control) {
        this.closed = closed;
        this.verbs = verbs;
        this.verbOrNoun = new VerbOrNoun(verbs);
        this.control = control;
    }

    static EnglishGrammar load() {
        return new EnglishGrammar(
                WordLists.classes("words-en.txt"), EnglishVerbs.load(), Control.load());
    }

    @Override
    public Parse parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int n = tokens.size();
        WordClass[] classes = new WordClass[n];
        @Nullable VerbForm[] forms = new VerbForm[n];
        for (int i = 0; i < n; i++) {
            forms[i] = verbs.form(tokens.get(i).lower());
            classes[i] = closedClass(tokens, i);
        }
        for (int i = 0; i < n; i++) {
            if (classes[i] == WordClass.NOMINAL) {
                VerbForm form = forms[i];
                if (form != null && verbOrNoun.isVerb(tokens, classes, forms, i, form)) {
                    classes[i] = WordClass.VERB;
                } else if (form == null
                        && tokens.get(i).lower().endsWith("ly")
                        && !tokens.get(i).isCapitalized()) {
                    classes[i] = WordClass.ADVERB;
                }
            }
        }
        resolve(tokens, classes, forms);
        return new EnglishParse(sentence, classes, forms, control);
    }

    @Override
    public Parse byTree(Parse parse, Dependencies tree) {
        return EnglishTreeParse.of((EnglishParse) parse, tree, control);
    }

    private WordClass closedClass(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case PUNCTUATION -> mark(tokens, i);
            case NUMBER -> WordClass.NOMINAL;
            case WORD -> {
                String lower = token.lower();
                if (lower.equals("'s") || lower.equals("’s")) {
                    yield WordClass.POSSESSIVE;
                }
                boolean isAcronym =
                        token.isCapitalized()
                                && i > 0
                                && token.form().length() > 1
                                && token.form().equals(upper(token));
                yield isAcronym || isNameLikeModal(tokens, i) || isVerbBack(tokens, i)
                        ? WordClass.NOMINAL
                        : closed.getOrDefault(lower.replace('’', '\''), WordClass.NOMINAL);
            }
        };
    }

    /// Theresa May, Will Smith.
    private boolean isNameLikeModal(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isCapitalized()
                || !(token.lower().equals("may") || token.lower().equals("will"))) {
            return false;
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        VerbForm form = verbs.form(next);
        boolean modal = form != null && form.kind() == Kind.BASE || next.equals("be");
        return !modal;
    }

    /// "to back", "will back", "n't back": the verb.
    private static boolean isVerbBack(List<Token> tokens, int i) {
        if (!tokens.get(i).lower().equals("back") || i == 0) {
            return false;
        }
        String before = tokens.get(i - 1).lower();
        return BEFORE_BASE.contains(before) || before.endsWith("n't") || before.endsWith("n’t");
    }

    private static final Set<String> BEFORE_BASE =
            Set.of(
                    "to", "will", "would", "could", "should", "can", "may", "might", "not", "must",
                    "shall", "did", "does", "do");

    private static String upper(Token token) {
        return token.form().toUpperCase(java.util.Locale.ROOT);
    }

    static WordClass mark(List<Token> tokens, int i) {
        return switch (tokens.get(i).form().charAt(0)) {
            case ',' -> WordClass.COMMA;
            case ':', ';', '—', '–' -> WordClass.BREAK;
            case '-' -> isInsideWord(tokens, i) ? WordClass.HYPHEN : WordClass.BREAK;
            case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘' -> WordClass.QUOTE;
            case '\'', '’' -> afterPlural(tokens, i) ? WordClass.POSSESSIVE : WordClass.QUOTE;
            case '(', '[' -> WordClass.OPEN;
            case ')', ']' -> WordClass.CLOSE;
            case '.', '!', '?', '…' -> WordClass.STOP;
            default -> WordClass.NOMINAL;
        };
    }

    private static boolean isInsideWord(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /// "the Democrats' plan": the bare apostrophe of a plural.
    private static boolean afterPlural(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() < tokens.get(i + 1).start()
                && tokens.get(i - 1).lower().endsWith("s")
                && tokens.get(i + 1).kind() == Token.Kind.WORD;
    }

    /// Second look, once verbs are known: "to" before a verb, "that" before one.
    private static void resolve(
            List<Token> tokens, WordClass[] classes, @Nullable VerbForm[] forms) {
        for (int i = 0; i < classes.length; i++) {
            String lower = tokens.get(i).lower();
            WordClass after = i + 1 < classes.length ? classes[i + 1] : NOTHING;
            if (lower.equals("to") && isInfinitive(tokens, classes, forms, i)) {
                classes[i] = WordClass.TO;
            } else if (lower.equals("that") && classes[i] == WordClass.SUBORDINATOR) {
                boolean relative =
                        after == WordClass.VERB
                                || after == WordClass.AUXILIARY
                                || after == WordClass.MODAL;
                boolean nominal = i > 0 && classes[i - 1] == WordClass.NOMINAL;
                classes[i] = relative && nominal ? WordClass.RELATIVE : WordClass.SUBORDINATOR;
            }
        }
    }

    private static boolean isInfinitive(
            List<Token> tokens, WordClass[] classes, @Nullable VerbForm[] forms, int i) {
        int next = i + 1;
        while (next < classes.length && classes[next] == WordClass.ADVERB) {
            next++;
        }
        if (next >= classes.length) {
            return false;
        }
        VerbForm form = forms[next];
        return classes[next] == WordClass.VERB && form != null && form.kind() == Kind.BASE
                || tokens.get(next).lower().equals("be")
                || tokens.get(next).lower().equals("have");
    }
}
