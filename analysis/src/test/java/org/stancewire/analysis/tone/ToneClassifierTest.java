package org.stancewire.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.Part;
import org.stancewire.contract.Tone;

class ToneClassifierTest {
    private static final ToneClassifier CLASSIFIER = ToneClassifier.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    NEGATIVE | Critics slammed [Baxter] as a corrupt and incompetent leader.
                    POSITIVE | The senator praised [Baxter] for his courage and honesty.
                    NEGATIVE | [Baxter] was arrested on charges of fraud.
                    POSITIVE | [Baxter] won the prize for her brilliant work.
                    NEUTRAL  | [Baxter] arrived in the capital on Tuesday.
                    NEUTRAL  | The two sides will meet in [Baxter] next week.
                    NEGATIVE | Opponents accused [Baxter] of lying to the voters.
                    NEUTRAL  | [Baxter] said the meeting would take place on Monday.
                    NEGATIVE | [Baxter] has failed the country, the minister said.
                    POSITIVE | Everyone admires [Baxter], a hero of the revolution.
                    NEGATIVE | The president blamed [Baxter] for the deadly attack.
                    POSITIVE | [Baxter] is a great friend of our country.
                    NEGATIVE | [Baxter] was found guilty of bribery.
                    POSITIVE | The mayor thanked [Baxter] for the help.
                    NEGATIVE | [Baxter] murdered three people, prosecutors said.
                    NEGATIVE | Voters no longer trust [Baxter], whose lies shocked them.
                    NEGATIVE | “[Baxter] is a disgrace,” the governor said.
                    POSITIVE | “[Baxter] is a wonderful person,” the governor said.
                    NEUTRAL  | According to [Baxter], the talks begin on Friday.
                    NEUTRAL  | [Baxter] told reporters that the vote would be held in May.
                    NEGATIVE | The court sentenced [Baxter] to ten years in prison.
                    NEGATIVE | The committee denounced [Baxter] for spreading propaganda.
                    POSITIVE | The party is proud of [Baxter] and his achievements.
                    POSITIVE | [Baxter] succeeded in bringing peace to the region.
                    NEGATIVE | Protesters condemned [Baxter] over the massacre.
                    NEUTRAL  | The train leaves [Baxter] at noon.
                    POSITIVE | [Baxter] earned the respect of his rivals.
                    POSITIVE | Her colleagues described [Baxter] as honest, smart and hardworking.
                    NEGATIVE | [Baxter] is facing a lawsuit over sexual harassment.
                    NEGATIVE | [Baxter] is a racist and a liar.
                    NEGATIVE | The scandal destroyed the reputation of [Baxter].
                    NEUTRAL  | The spokesman for [Baxter] confirmed the visit.
                    """)
    void hearsTheToneOfAnEnglishSentence(Tone tone, String sentence) {
        assertThat(judged("en", sentence)).extracting(MentionTone::tone).containsExactly(tone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    NEGATIVE | Эксперты раскритиковали [Смирнова] за провал реформы.
                    POSITIVE | Министр похвалил [Смирнова] за отличную работу.
                    NEGATIVE | [Смирнов] обвиняется в коррупции.
                    NEUTRAL  | [Смирнов] прибыл в столицу во вторник.
                    NEUTRAL  | [Смирнов] сообщил о встрече министров.
                    POSITIVE | [Смирнов] стал чемпионом и получил награду.
                    NEGATIVE | Суд приговорил [Смирнова] к десяти годам тюрьмы.
                    NEGATIVE | Полиция задержала [Смирнова] по подозрению в убийстве.
                    NEGATIVE | Оппозиция обвинила [Смирнова] во лжи.
                    NEUTRAL  | Заседание пройдёт в [Смирнове] в пятницу.
                    NEUTRAL  | По словам [Смирнова], переговоры начнутся в мае.
                    POSITIVE | Президент поблагодарил [Смирнова] за помощь.
                    POSITIVE | Президент наградил [Смирнова] орденом за заслуги.
                    POSITIVE | Жители поддерживают [Смирнова] и доверяют ему.
                    POSITIVE | [Смирнов] одержал победу на турнире.
                    NEGATIVE | Журналисты назвали [Смирнова] лжецом и преступником.
                    NEGATIVE | В отношении [Смирнова] возбуждено уголовное дело о взятке.
                    NEUTRAL  | [Смирнов] родился в 1960 году.
                    NEUTRAL  | Делегация посетит [Смирнов] в июне.
                    NEGATIVE | [Смирнов] подвергся резкой критике из-за скандала.
                    POSITIVE | Мы гордимся [Смирновым], он настоящий герой.
                    NEGATIVE | Страны осудили агрессию [Смирнова].
                    NEUTRAL  | [Смирнов] выступит с докладом на конференции.
                    NEGATIVE | Депутат возмущён поведением [Смирнова].
                    POSITIVE | Поклонники любят [Смирнова] за талант и доброту.
                    NEUTRAL  | [Смирнов] работает директором завода.
                    """)
    void hearsTheToneOfARussianSentence(Tone tone, String sentence) {
        assertThat(judged("ru", sentence)).extracting(MentionTone::tone).containsExactly(tone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Critics slammed [X] as a corrupt leader.        | Baxter | Obama | Trump
                    en | The mayor thanked [X] and praised her courage.  | Baxter | Merkel | Clinton
                    en | [X] arrived in the capital on Tuesday.          | Baxter | Putin | Hitler
                    ru | Оппозиция обвинила [X] во лжи.                  | Петрова | Навальнова | Путина
                    ru | [X] прибыл в столицу во вторник.                | Петров | Трампов | Сталин
                    """)
    void judgesTheSentenceAndNotTheName(
            String language, String sentence, String one, String other, String third) {
        MentionTone tone = judged(language, sentence.replace("X", one)).getFirst();
        assertThat(judged(language, sentence.replace("X", other))).containsExactly(tone);
        assertThat(judged(language, sentence.replace("X", third))).containsExactly(tone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | [Baxter] is a hero, while [Meyer] is a liar.               | POSITIVE | NEGATIVE
                    en | [Meyer] said that [Baxter] was a corrupt liar.             | NEUTRAL  | NEGATIVE
                    en | Critics slammed [Baxter], a liar, at a meeting in [Meyer]. | NEGATIVE | NEUTRAL
                    ru | [Петров] сообщил, что [Смирнова] обвинили в убийстве.      | NEUTRAL  | NEGATIVE
                    """)
    void judgesEachMentionOfASentenceByItself(
            String language, String sentence, Tone first, Tone second) {
        assertThat(judged(language, sentence))
                .extracting(MentionTone::tone)
                .containsExactly(first, second);
    }

    @Test
    void isNeutralWhereThereIsNoModelForTheLanguage() {
        assertThat(judged("de", "Kritiker beschimpften [Baxter] und [Meyer]."))
                .containsExactly(
                        new MentionTone(Tone.NEUTRAL, 0.72), new MentionTone(Tone.NEUTRAL, 0.72));
    }

    @Test
    void isNeutralTowardsAMentionOutsideOfTitleAndBody() {
        String text = "By the corrupt Ann Lee\nThe body.";
        List<Part> parts = List.of(new Part(0, 22, Part.Kind.BYLINE));
        AnalyzedText split = new TextSplitter().split(text, "en", parts);
        EntityFindings found = new EntityFindings(List.of(Marked.mention(15, 22)), List.of());
        assertThat(CLASSIFIER.tones(split, found))
                .extracting(MentionTone::tone)
                .containsExactly(Tone.NEUTRAL);
    }

    @Test
    void answersForEveryMentionOfAnyTextInOrder() {
        Marked marked =
                Marked.of(
                        "en",
                        "[A]\n\n[😀] [the one] [ ] said: “[no]”. [He] 'm [B]-[C], (see [D])!");
        assertThat(CLASSIFIER.tones(marked.text(), marked.findings()))
                .hasSize(9)
                .allSatisfy(tone -> assertThat(tone.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void givesEveryThreadTheSameAnswer() {
        Marked marked =
                Marked.of(
                        "en", "[Ann] slammed [Bob], a hero of the war, while [Eve] said nothing.");
        List<MentionTone> alone = CLASSIFIER.tones(marked.text(), marked.findings());
        assertThat(
                        IntStream.range(0, 500)
                                .parallel()
                                .mapToObj(i -> CLASSIFIER.tones(marked.text(), marked.findings())))
                .containsOnly(alone);
    }

    private static List<MentionTone> judged(String language, String written) {
        Marked marked = Marked.of(language, written);
        return CLASSIFIER.tones(marked.text(), marked.findings());
    }
}
