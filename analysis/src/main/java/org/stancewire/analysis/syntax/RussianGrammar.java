package org.stancewire.analysis.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.VerbForm.Kind;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// Russian word classes: closed lists, then endings.
final class RussianGrammar implements Grammar {
    private final Map<String, WordClass> closed;
    private final Set<String> nouns;
    private final Control control;

    private RussianGrammar(Map<String, WordClass> closed, Set<String> nouns, Control control) {
        this.closed = closed;
        this.nouns = nouns;
        this.control = control;
    }

    static RussianGrammar load() {
        return new RussianGrammar(
                WordLists.classes("words-ru.txt"),
                WordLists.words("nouns-ru.txt"),
                new Control(WordLists.groups("control-ru.txt", Control.Kind.class)));
    }

    @Override
    public Parse parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        WordClass[] classes = new WordClass[tokens.size()];
        @Nullable VerbForm[] verbs = new VerbForm[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.PUNCTUATION) {
                classes[i] = EnglishGrammar.mark(tokens, i);
            } else if (token.kind() == Token.Kind.NUMBER) {
                classes[i] = WordClass.NOMINAL;
            } else {
                String word = token.lower();
                WordClass known = closed.get(word);
                boolean isAcronym = word.length() > 1 && token.form().equals(upper(token));
                if (known != null && !isAcronym) {
                    classes[i] = known;
                } else {
                    verbs[i] = token.isCapitalized() && i > 0 ? null : verb(word);
                    classes[i] = verbs[i] != null ? WordClass.VERB : open(word);
                }
            }
        }
        return new RussianParse(sentence, classes, verbs, control);
    }

    private static String upper(Token token) {
        return token.form().toUpperCase(java.util.Locale.ROOT);
    }

    private static WordClass open(String word) {
        boolean adverb = word.length() > 5 && RussianEndings.ends(word, "чески", "енно", "ально");
        return adverb ? WordClass.ADVERB : WordClass.NOMINAL;
    }

    @Override
    public @Nullable Parse byTree(Parse parse, Dependencies tree) {
        return null;
    }

    private @Nullable VerbForm verb(String written) {
        String word = written.replace('ё', 'е');
        if (nouns.contains(word) || word.endsWith("ость")) {
            return null;
        }
        if (RussianEndings.isPast(word)) {
            return new VerbForm("", Kind.PAST);
        }
        if (RussianEndings.isInfinitive(word)) {
            return new VerbForm("", Kind.BASE);
        }
        if (RussianEndings.isShortPassive(word)) {
            return new VerbForm("", Kind.PARTICIPLE);
        }
        if (RussianEndings.isPresent(word)) {
            return new VerbForm("", Kind.THIRD);
        }
        return RussianEndings.isGerund(word) ? new VerbForm("", Kind.ING) : null;
    }
}
