package org.stancewire.analysis.syntax.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;

/// Who does what to whom, in news sentences of both languages.
class TreeParserTest {
    private static final TreeParser ENGLISH = TreeParser.load("en");
    private static final TreeParser RUSSIAN = TreeParser.load("ru");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nsubj | Putin accused NATO of aggression on Monday.                   | Putin > accused
                    obj | Putin accused NATO of aggression on Monday.                     | NATO > accused
                    nsubj:pass | The minister was criticized by Merkel.                   | minister > criticized
                    obl:agent | The minister was criticized by Merkel.                    | Merkel > criticized
                    nsubj | Lavrov said that Washington supports the rebels.              | Washington > supports
                    ccomp | Lavrov said that Washington supports the rebels.              | supports > said
                    obj | Lavrov said that Washington supports the rebels.                | rebels > supports
                    acl:relcl | Obama, who backed the deal, welcomed the vote.            | backed > Obama
                    nmod:poss | Trump's attack on the judge surprised Republicans.        | Trump > attack
                    nmod | Trump's attack on the judge surprised Republicans.             | judge > attack
                    conj | France and Germany signed the agreement.                       | Germany > France
                    nsubj | France and Germany signed the agreement.                      | France > signed
                    xcomp | The senator refused to support the bill.                      | support > refused
                    obj | The senator refused to support the bill.                        | bill > support
                    obl | The army fired rockets at the village.                          | village > fired
                    aux:pass | Three officers were killed by rebels in Tripoli.           | were > killed
                    advmod | The president did not condemn the strike.                    | not > condemn
                    cop | Haftar is a hero of the east.                                   | is > hero
                    """)
    void readsEnglish(String relation, String text, String arc) {
        assertThat(arcs(ENGLISH, text, relation)).contains(arc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nsubj | Путин обвинил НАТО в агрессии.                                | Путин > обвинил
                    obj | Путин обвинил НАТО в агрессии.                                  | НАТО > обвинил
                    nsubj:pass | Договор был подписан президентом.                        | Договор > подписан
                    obl:agent | Договор был подписан президентом.                         | президентом > подписан
                    nsubj | Лавров заявил, что Вашингтон поддерживает боевиков.           | Вашингтон > поддерживает
                    obj | Лавров заявил, что Вашингтон поддерживает боевиков.             | боевиков > поддерживает
                    nmod | Суд отклонил жалобу правительства.                                    | правительства > жалобу
                    conj | Россия и Турция подписали соглашение.                          | Турция > Россия
                    obj | Россия и Турция подписали соглашение.                           | соглашение > подписали
                    xcomp | Депутат отказался поддержать закон.                           | поддержать > отказался
                    advmod | Министр не поддержал решение суда.                           | не > поддержал
                    """)
    void readsRussian(String relation, String text, String arc) {
        assertThat(arcs(RUSSIAN, text, relation)).contains(arc);
    }

    @Test
    void tellsFormsOfWords() {
        Dependencies english = parse(ENGLISH, "The rebels were condemned.");
        assertThat(english.tag(1)).isEqualTo(Upos.NOUN);
        assertThat(english.form(1)).isEqualTo("NNS");
        assertThat(english.form(3)).isEqualTo("VBN");
        Dependencies russian = parse(RUSSIAN, "Министр осудил действия полиции.");
        assertThat(russian.form(1)).isEqualTo("Fin");
        assertThat(russian.form(3)).isEqualTo("Gen");
    }

    @Test
    void givesTheSpanOfASubject() {
        Dependencies tree =
                parse(ENGLISH, "The president of the United States condemned the attack.");
        assertThat(tree.start(1)).isZero();
        assertThat(tree.end(1)).isEqualTo(6);
        assertThat(tree.headOf(0, 6)).isEqualTo(1);
        assertThat(tree.child(6, "nsubj")).isEqualTo(1);
        assertThat(tree.isUnder(5, 1)).isTrue();
        assertThat(tree.isUnder(6, 1)).isFalse();
    }

    private static Dependencies parse(TreeParser parser, String text) {
        return parser.parse(Tokenizer.tokenize(text));
    }

    private static List<String> arcs(TreeParser parser, String text, String relation) {
        List<Token> tokens = Tokenizer.tokenize(text);
        Dependencies tree = parser.parse(tokens);
        List<String> arcs = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.label(i).equals(relation)) {
                arcs.add(tokens.get(i).form() + " > " + tokens.get(tree.head(i)).form());
            }
        }
        return arcs;
    }
}
