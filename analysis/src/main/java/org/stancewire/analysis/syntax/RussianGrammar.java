package org.stancewire.analysis.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.VerbForm.Kind;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// Russian word classes: closed lists, then endings.
final class RussianGrammar implements Grammar {
    /// Short nouns and names whose endings look like a verb's.
    private static final Set<String> NOUNS =
            Set.of(
                    "визит",
                    "адрес",
                    "интерес",
                    "процесс",
                    "прогресс",
                    "конгресс",
                    "вес",
                    "лес",
                    "рейс",
                    "кредит",
                    "лимит",
                    "дефицит",
                    "бюллетень",
                    "область",
                    "власть",
                    "часть",
                    "новость",
                    "безопасность",
                    "ответственность",
                    "деятельность",
                    "возможность",
                    "готовность",
                    "интернет",
                    "кабинет",
                    "комитет",
                    "совет",
                    "авторитет",
                    "суверенитет",
                    "бюджет",
                    "пакет",
                    "сюжет",
                    "президент",
                    "журнал",
                    "канал",
                    "генерал",
                    "материал",
                    "потенциал",
                    "капитал",
                    "персонал",
                    "сигнал",
                    "скандал",
                    "портал",
                    "филиал",
                    "финал",
                    "стул",
                    "тыл",
                    "дела",
                    "дело",
                    "отдел",
                    "раздел",
                    "предел",
                    "сила",
                    "силы",
                    "цели",
                    "цель",
                    "недели",
                    "модели",
                    "село",
                    "тело",
                    "число",
                    "правила",
                    "правило",
                    "начало",
                    "аул",
                    "посол",
                    "протокол",
                    "корабли",
                    "рубли",
                    "израиль",
                    "апрель",
                    "стороны",
                    "страны",
                    "жители",
                    "родители",
                    "учители",
                    "представители",
                    "руководители",
                    "мятежники",
                    "смерть",
                    "нефть",
                    "путь",
                    "память",
                    "помощь",
                    "ночь",
                    "речь",
                    "дочь",
                    "прелесть",
                    "столь",
                    "лишь",
                    "роль",
                    "соль",
                    "боль",
                    "отель",
                    "гибель",
                    "мебель",
                    "сеть",
                    "сети",
                    "власти",
                    "части",
                    "области",
                    "новости",
                    "если",
                    "или",
                    "стабильность");

    private final Map<String, WordClass> closed;
    private final Control control;

    private RussianGrammar(Map<String, WordClass> closed, Control control) {
        this.closed = closed;
        this.control = control;
    }

    static RussianGrammar load() {
        return new RussianGrammar(
                WordLists.classes("words-ru.txt"),
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

    private static @Nullable VerbForm verb(String word) {
        if (NOUNS.contains(word) || word.endsWith("ость")) {
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
