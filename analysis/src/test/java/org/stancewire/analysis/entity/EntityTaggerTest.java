package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.analysis.text.TextSplitter;

class EntityTaggerTest {
    private static final EntityTagger TAGGER = new EntityTagger(Catalogue.load());

    /// The language, a text whose mentions stand in [brackets], and their entities in order. A text
    /// without an entity after it must give none.
    private static final String CASES =
            """
            # the people, organisations and places of a week in Libya
            en | [Putin] blames [NATO] for the chaos in [Libya]. | person:vladimir-putin organization:nato country:ly
            en | The rebels ousted General [Muammar Gaddafi] in 2011. | person:muammar-gaddafi
            en | [Gadhafi]'s son and [Kadhafi]'s cousin fled. | person:muammar-gaddafi person:muammar-gaddafi
            en | Fighters moved from [Idlib] in [Syria] to [Tripoli]. | location:idlib country:sy location:tripoli
            en | Prime Minister [Giuseppe Conte] spoke for [Italy]. | person:giuseppe-conte country:it
            en | The raid by General [Haftar] shocked [Europe]. | person:khalifa-haftar location:europe
            en | Field Marshal [Khalifa Hifter] met envoys of the [UN]. | person:khalifa-haftar organization:united-nations
            en | The [UN Security Council] met, but the [US] objected. | organization:un-security-council country:us
            en | A [Tobruk]-based parliament and the [UN]-backed cabinet quarrel. | location:tobruk organization:united-nations
            en | Aid came from the [EU], [Egypt] and the [UAE]. | organization:european-union country:eg country:ae
            en | [China] and [Russia] abstained. | country:cn country:ru
            en | Sir [Michael Fallon] criticised the [Kremlin]. | person:michael-fallon organization:kremlin
            en | The [Libyan National Army] of [Haftar] left [Benghazi]. | organization:libyan-national-army person:khalifa-haftar location:benghazi
            en | Defence minister [Sergei Shoigu] welcomed them in [Moscow]. | person:sergey-shoygu location:moscow
            en | Mr [Shoygu] gave a speech. | person:sergey-shoygu
            en | [Fayez al-Sarraj] asked [Britain] for help. | person:fayez-al-sarraj country:gb
            en | Ministers gathered at the [Munich Security Conference]. | organization:munich-security-conference
            en | He studied at the [Moscow State Institute of International Relations]. | organization:moscow-state-institute-of-international-relations
            en | [Isis] held [Sirte]; [Islamic State] lost it. | organization:islamic-state location:sirte organization:islamic-state
            en | The [Government of National Accord] ([GNA]) has no army. | organization:government-of-national-accord organization:government-of-national-accord
            en | The [General National Congress] and the [Presidency Council] argued. | organization:general-national-congress organization:presidency-council
            en | [Barack Obama] and [Donald Trump] disagree on the [Middle East]. | person:barack-obama person:donald-trump location:middle-east
            en | [Sergey Lavrov] flew to [Brussels], [Interfax] said. | person:sergey-lavrov location:brussels organization:interfax
            en | His deputy [Alexander Grushko] praised talks in [Chicago]. | person:alexander-grushko location:chicago
            en | Trains cross [Ulyanovsk] on the way to [Afghanistan]. | location:ulyanovsk country:af
            en | The coup in [Mali] was quick. | country:ml
            en | The [U.S.] and the [U.K.] agreed. | country:us country:gb
            """;

    static List<String> cases() {
        return CASES.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsAndLinks(String line) {
        String[] fields = line.split(" \\| ");
        EntityFindings found = tag(fields[0], fields[1].replaceAll("[\\[\\]]", ""), null);
        String text = fields[1].replaceAll("[\\[\\]]", "");
        List<String> expected = new ArrayList<>();
        String[] ids = fields[2].split(" ");
        int mention = 0;
        for (int open = fields[1].indexOf('[');
                open >= 0;
                open = fields[1].indexOf('[', open + 1)) {
            String words = fields[1].substring(open + 1, fields[1].indexOf(']', open));
            expected.add(words + " = " + ids[mention++]);
        }
        assertThat(found.mentions())
                .extracting(m -> m.in(text) + " = " + m.entity())
                .containsExactlyElementsOf(expected);
    }

    private static EntityFindings tag(String language, String text, List<GivenMention> given) {
        return TAGGER.tag(new TextSplitter().split(text, language, List.of()), given);
    }
}
