package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;
import org.stancewire.contract.EntityType;

class PersonSpansTest {
    private static final Set<String> GIVEN = Set.of("Ivan", "Anna", "Иван", "sue");
    private static final PersonSpans SPANS = new PersonSpans(token -> GIVEN.contains(token.form()));

    @Test
    void takesInitialsBeforeASurname() {
        assertThat(repaired("They met A. B. Petrov there", EntityType.PERSON, "Petrov"))
                .containsExactly("A. B. Petrov");
        assertThat(repaired("Они видели А. Б. Петрова там", EntityType.PERSON, "Петрова"))
                .containsExactly("А. Б. Петрова");
    }

    @Test
    void takesTheGivenNameBeforeASurname() {
        assertThat(repaired("They met Ivan Petrov there", EntityType.PERSON, "Petrov"))
                .containsExactly("Ivan Petrov");
    }

    @Test
    void leavesAVerbThatIsAGivenNameToo() {
        assertThat(repaired("They will sue Petrov there", EntityType.PERSON, "Petrov"))
                .containsExactly("Petrov");
    }

    @Test
    void leavesAGivenNameBeforeAnother() {
        assertThat(repaired("They told Ivan Anna left", EntityType.PERSON, "Anna"))
                .containsExactly("Anna");
    }

    @Test
    void leavesAGivenNameThatStandsApart() {
        assertThat(repaired("They met Ivan, Petrov left", EntityType.PERSON, "Petrov"))
                .containsExactly("Petrov");
        assertThat(repaired("They met Ivan  Petrov there", EntityType.PERSON, "Petrov"))
                .containsExactly("Petrov");
    }

    @Test
    void leavesTheWordsOfAnotherName() {
        assertThat(repaired("They met Ivan Petrov there", EntityType.PERSON, "Ivan", "Petrov"))
                .containsExactly("Ivan", "Petrov");
    }

    @Test
    void leavesOtherTypesAsTheyAre() {
        assertThat(repaired("They met Ivan Petrov there", EntityType.LOCATION, "Petrov"))
                .containsExactly("Petrov");
        assertThat(repaired("The Ilf and Petrov works", EntityType.ORGANIZATION, "Ilf and Petrov"))
                .containsExactly("Ilf and Petrov");
    }

    @Test
    void splitsTwoPeopleWithAndBetweenThem() {
        assertThat(repaired("Books of Ilf and Petrov sell", EntityType.PERSON, "Ilf and Petrov"))
                .containsExactly("Ilf", "Petrov");
        assertThat(repaired("Книги Ильфа и Петрова", EntityType.PERSON, "Ильфа и Петрова"))
                .containsExactly("Ильфа", "Петрова");
    }

    @Test
    void partsATownFromItsMayor() {
        List<Token> tokens = Tokenizer.tokenize("мэр Вардены Иван Кестров сказал");
        int[] labels = new int[tokens.size()];
        for (int t = 1; t < 4; t++) {
            labels[t] = Labels.label(EntityType.PERSON.ordinal(), t, 1, 4);
        }
        assertThat(SPANS.repaired(tokens, labels))
                .containsExactly(
                        new PersonSpans.Span(1, 2, EntityType.LOCATION),
                        new PersonSpans.Span(2, 4, EntityType.PERSON));
        String inFull = "Петров Иван Ильич";
        assertThat(repaired("сказал " + inFull + " вчера", EntityType.PERSON, inFull))
                .containsExactly(inFull);
    }

    @Test
    void leavesOutSmallWordsBeforeAName() {
        assertThat(repaired("Then said Ostrelis no", EntityType.ORGANIZATION, "said Ostrelis"))
                .containsExactly("Ostrelis");
        assertThat(repaired("Then said Ivan Petrov", EntityType.PERSON, "said Ivan Petrov"))
                .containsExactly("Ivan Petrov");
        assertThat(repaired("Then van Petrov left", EntityType.PERSON, "van Petrov"))
                .containsExactly("van Petrov");
        assertThat(repaired("В российском МИД ждут", EntityType.ORGANIZATION, "российском МИД"))
                .containsExactly("МИД");
    }

    @Test
    void findsNothingWhereAllIsOutside() {
        assertThat(repaired("They met Ivan Petrov there", EntityType.PERSON)).isEmpty();
    }

    /// What is found where the labels mark some names of a type.
    private static List<String> repaired(String text, EntityType type, String... names) {
        List<Token> tokens =
                new TextSplitter()
                        .split(text, "ru", List.of()).sentences().stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .toList();
        int[] labels = new int[tokens.size()];
        for (String name : names) {
            int start = text.indexOf(name);
            int end = start + name.length();
            List<Token> within =
                    tokens.stream().filter(t -> t.start() >= start && t.end() <= end).toList();
            int from = tokens.indexOf(within.getFirst());
            int to = from + within.size();
            for (int t = from; t < to; t++) {
                labels[t] = Labels.label(type.ordinal(), t, from, to);
            }
        }
        List<PersonSpans.Span> spans = SPANS.repaired(tokens, labels);
        assertThat(spans).allMatch(span -> span.type() == type);
        return spans.stream()
                .map(
                        span ->
                                text.substring(
                                        tokens.get(span.from()).start(),
                                        tokens.get(span.to() - 1).end()))
                .toList();
    }
}
