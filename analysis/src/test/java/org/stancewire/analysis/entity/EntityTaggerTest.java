package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

class EntityTaggerTest {
    private static final EntityTagger TAGGER = new EntityTagger(Catalogue.load());

    @Test
    void keepsGivenMentionsExactlyAndInOrder() {
        String text = "Putin met the man in Moscow.";
        List<GivenMention> given =
                List.of(
                        new GivenMention(21, 27, null, null),
                        new GivenMention(0, 5, EntityType.PERSON, null),
                        new GivenMention(10, 17, null, null),
                        new GivenMention(0, 9, EntityType.PERSON, "mine:1"));
        EntityFindings found = tag("en", text, given);
        assertThat(found.mentions())
                .extracting(m -> m.in(text) + " " + m.type() + " " + m.entity())
                .containsExactly(
                        "Moscow LOCATION location:moscow",
                        "Putin PERSON person:vladimir-putin",
                        "the man null null",
                        "Putin met PERSON mine:1");
    }

    @Test
    void namesEachEntityOnceInTheOrderOfItsFirstMention() {
        EntityFindings found = tag("en", "Russia, then Putin, then Russia again.", null);
        assertThat(found.entities())
                .extracting(Entity::id)
                .containsExactly("country:ru", "person:vladimir-putin");
    }

    @Test
    void saysWhyAMentionIsThere() {
        EntityFindings found = tag("en", "The raid by General Haftar failed.", null);
        assertThat(found.mentions().getFirst().provenance().model()).isEqualTo("catalogue-1");
        assertThat(found.mentions().getFirst().provenance().reason()).contains("Haftar");
        assertThat(found.mentions().getFirst().confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void givesTheSameOnEveryThread() {
        String text = "Ivan Petrov of the Kestrel Rights Association met Putin in Tripoli.";
        EntityFindings once = tag("en", text, null);
        List<EntityFindings> all =
                IntStream.range(0, 200).parallel().mapToObj(i -> tag("en", text, null)).toList();
        assertThat(all).allMatch(once::equals);
    }

    private static EntityFindings tag(String language, String text, List<GivenMention> given) {
        return TAGGER.tag(new TextSplitter().split(text, language, List.of()), given);
    }
}
