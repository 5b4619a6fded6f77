package org.stancewire.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    @Test
    void takesTheLongestMatch() throws IOException {
        WordList list = read("# a comment\n[harm]\nwar warn*\n\n[help]\nwarning-free* wa*\n");
        assertThat(list.kind("war")).isEqualTo(WordKind.HARM);
        assertThat(list.kind("warned")).isEqualTo(WordKind.HARM);
        assertThat(list.kind("wave")).isEqualTo(WordKind.HELP);
        assertThat(list.kind("w")).isEqualTo(WordKind.PLAIN);
    }

    @Test
    void refusesAWordGivenTwice() {
        assertThatThrownBy(() -> read("[harm]\nwar\n[help]\nwar\n")).hasMessage("given twice: war");
    }

    @ParameterizedTest
    @CsvSource({
        "en,criticized,BLAME", "en,praises,PRAISE", "en,heroic,GOOD", "en,rapid,PLAIN",
        "en,bulletin,PLAIN", "en,that,BREAK", "en,not,NEGATOR", "ru,обвинила,BLAME",
        "ru,другой,PLAIN", "ru,спорт,PLAIN", "ru,любой,PLAIN", "ru,пытался,PLAIN",
        "ru,поддержал,PRAISE", "ru,не,NEGATOR"
    })
    void knowsTheWordsOfBothLanguages(String language, String word, WordKind kind) {
        assertThat(WordList.load(language).kind(word)).isEqualTo(kind);
    }

    private static WordList read(String text) throws IOException {
        return WordList.read(new BufferedReader(new StringReader(text)));
    }
}
