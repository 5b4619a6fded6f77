package org.stancewire.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.Reference;

class ReferenceResolverTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final EntityTagger TAGGER = new EntityTagger(CATALOGUE);
    private static final ReferenceResolver RESOLVER = new ReferenceResolver(CATALOGUE);
    private static final Pattern MARKED = Pattern.compile("\\[([^\\]=]+)=([^\\]]+)\\]");

    /// A text in which `[words=slug]` is a reference to the entity whose id ends in the slug; there
    /// must be no other. A bar parts paragraphs.
    private static final List<String> ENGLISH =
            """
            # he and she: the only one who agrees
            Vladimir Putin arrived in Minsk. [He=putin] met reporters.
            Angela Merkel welcomed the deal. [She=merkel] will visit Paris in May.
            Angela Merkel said [she=merkel] would not resign.
            Barack Obama defended [his=obama] record on Friday.
            Vladimir Putin hailed the vote. It came a day late. [He=putin] then left for Sochi.
            Hillary Clinton met Barack Obama. [She=clinton] thanked [him=obama].
            Barack Obama met Angela Merkel. [He=obama] thanked [her=merkel] for [her=merkel] help.
            Donald Trump said [he=trump] would sign the bill, and [his=trump] lawyers agreed.
            Emmanuel Macron blamed [himself=macron] for the defeat.
            Mr. Brandsma resigned on Monday. [His=brandsma] party lost the vote.
            Ms. Brandsma resigned on Monday. [Her=brandsma] party lost the vote.
            Lavrov flew to Geneva.|There [he=lavrov] spoke of Syria.
            Marine Le Pen lost. Supporters told [her=pen] to go on.
            # a thing between them changes nothing in English
            Theresa May left the European Union. [She=may] called it a good day.
            # two men, two women: silence
            Vladimir Putin met Barack Obama in Moscow. He looked tired.
            Donald Trump told Emmanuel Macron that he was right.
            Hillary Clinton praised Angela Merkel. She was visiting Berlin.
            Sergey Lavrov called John Kerry after his speech.
            # somebody without a name is somebody too
            Vladimir Putin spoke to a soldier. He looked tired.
            A man shouted at Emmanuel Macron. He was arrested.
            A spokesman for Vladimir Putin said he was ill.
            President Donald Trump waited. [The president=trump]'s lawyer said he was ill.
            # a chain that goes on past an owner
            Barack Obama spoke. [He=obama] praised Joe Biden's work, and later [he=obama] left.
            Barack Obama spoke. [He=obama] met Joe Biden, and later he left.
            # nobody before, or too long ago
            He arrived in Minsk on Friday.
            Barack Obama left. The sun rose. The birds sang. The wind blew. The rain fell. He came back.
            Angela Merkel welcomed the deal. He will visit Paris.
            Every citizen knows what he or she can do, Angela Merkel said.
            # an object is not its own subject
            Emmanuel Macron called Vladimir Putin. Donald Trump admired him.
            Vladimir Putin said Barack Obama had insulted [him=putin].
            # who says so
            After talks with Xi Jinping, Vladimir Putin said [he=putin] was content.
            Barack Obama blamed Vladimir Putin. Donald Trump said [he=trump] disagreed.
            # named after the comma
            In [his=obama] last speech, Barack Obama defended the deal.
            After [she=merkel] lost the vote, Angela Merkel resigned.
            Vladimir Putin was not there. In his last speech, Barack Obama defended the deal.
            # a quote is a world of its own
            “The deal is dead,” Angela Merkel said. [She=merkel] left at once.
            “Donald Trump is wrong,” Barack Obama said. [He=obama] laughed.
            “He is wrong,” Barack Obama said.
            “Donald Trump is wrong, and [he=trump] knows it,” Angela Merkel said.
            # it and its: only a subject that nothing can be mistaken for
            NATO said [it=nato] would send ships.
            Russia has withdrawn [its=ru] troops.
            NATO said it was raining in Brussels.
            NATO said it would be unwise to wait.
            NATO said the plan failed because of its cost.
            Egypt's army lost its way.
            Russia and Ukraine lost its trust.
            # titles
            Russian President Vladimir Putin met Syrian ministers. [The Russian president=putin] praised them.
            German Chancellor Angela Merkel spoke to Barack Obama. [The German chancellor=merkel] smiled.
            French President Emmanuel Macron met Russian President Vladimir Putin. [The French president=macron] arrived late.
            French President Emmanuel Macron met Russian President Vladimir Putin. The president arrived late.
            President Barack Obama spoke on Friday. Congress ignored [the president=obama].
            Russian President Vladimir Putin spoke. [Russia's president=putin] warned the West.
            Sergey Lavrov, the Russian foreign minister, arrived. [The minister=lavrov] said nothing.
            Russian President Vladimir Putin spoke. [The president of Russia=putin] warned the West.
            Russian President Vladimir Putin spoke. The French president disagreed.
            Former President Bill Clinton spoke. The president listened.
            Vice President Joe Biden spoke. The president listened.
            The president arrived in Minsk.
            German Chancellor Angela Merkel spoke. [The German leader=merkel] was clear.
            Russian President Vladimir Putin spoke. [The Russian leader=putin] said [he=putin] was content.
            Angela Merkel became the chancellor in 2005.
            Prime Minister Theresa May resigned. The minister of justice stayed.
            Secretary of State John Kerry met reporters. [The secretary of state=kerry] was brief.
            # descriptions
            The singer Elton John arrived. [The singer=john] waved, and [he=john] smiled.
            The singer Elton John met a reporter. A singer waved.
            NATO sent ships. [The alliance=nato] fears an attack.
            The European Union agreed. [The bloc=union] will pay.
            The Labour Party lost the vote, and the Green Party won it. The party blamed rain.
            The Russian Defence Ministry denied the strike. [The ministry=ministry] blamed rebels.
            The company blamed rain.
            """
                    .lines()
                    .toList();

    private static final List<String> RUSSIAN =
            """
            # он и она
            Владимир Путин прибыл в Минск. [Он=putin] встретился с журналистами.
            Ангела Меркель приветствовала сделку. [Она=merkel] приедет в мае.
            Сергей Лавров заявил, что [он=lavrov] не уйдёт.
            Мария Захарова сообщила, что [она=zakharova] довольна.
            Ангела Меркель поздравила Барака Обаму. [Она=merkel] назвала победу честной.
            Барак Обама выиграл выборы. [Ему=obama] помогла экономика.
            Эммануэль Макрон проиграл. По [его=macron] словам, виноват дождь.
            «План провалился», — сказал Сергей Лавров. «Мы уйдём», — добавил [он=lavrov].
            Тереза Мэй ушла. «Я довольна», — заявила [она=may].
            # двое: молчание
            Владимир Путин встретился с Бараком Обамой. Он выглядел усталым.
            Сергей Лавров позвонил Джону Керри. По его словам, мир близок.
            Хиллари Клинтон похвалила Ангелу Меркель. Она улыбалась.
            # кто-то без имени
            Владимир Путин говорил с чиновником. Он выглядел усталым.
            # вещь того же рода
            Владимир Путин поддержал Китай. Его экономика растёт.
            Ангела Меркель выиграла. Благодаря НАТО она получила голоса.
            Владимир Путин приехал в Минск. В нём живут два миллиона человек.
            Он прибыл в Минск в пятницу.
            Ангела Меркель приветствовала сделку. Он приедет в мае.
            # цитата
            «Дональд Трамп ошибается», — сказал Барак Обама. [Он=obama] уверен в победе.
            «Он ошибается», — сказал Барак Обама.
            # должности
            Президент России Владимир Путин прибыл в Минск. [Российский президент=putin] устал.
            Президент России Владимир Путин прибыл в Минск. [Президент=putin] заявил, что устал.
            Глава МИД Сергей Лавров прибыл. [Глава МИД=lavrov] промолчал.
            Министр иностранных дел Сергей Лавров прибыл. [Глава МИД=lavrov] промолчал.
            Министр обороны США Ллойд Остин прибыл. [Министр обороны США=austin] промолчал.
            Канцлер Германии Ангела Меркель прибыла. [Её=merkel] встретил президент Франции.
            Президент Франции Эмманюэль Макрон принял президента России Владимира Путина. Президент промолчал.
            Экс-президент Франции Николя Саркози прибыл. Президент Франции промолчал.
            Госсекретарь США Джон Керри прибыл. Письмо [госсекретаря США=kerry] передали утром.
            Сергей Шойгу мечтал о посте президента России.
            # описания
            Адвокат Барак Обама прибыл. К [адвокату=obama] подошли.
            НАТО отправила корабли. [Альянс=nato] опасается нападения.
            Минобороны России отвергло обвинения. [Ведомство=ministry] назвало их ложью.
            Компания растёт.
            Авиакомпания Российские авиалинии растёт. Довольны и другие авиакомпании.
            """
                    .lines()
                    .toList();

    static Stream<String> english() {
        return ENGLISH.stream().filter(line -> !line.startsWith("#"));
    }

    static Stream<String> russian() {
        return RUSSIAN.stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void findsWhomAnEnglishTextMeans(String marked) {
        check(marked, "en");
    }

    @ParameterizedTest
    @MethodSource("russian")
    void findsWhomARussianTextMeans(String marked) {
        check(marked, "ru");
    }

    @Test
    void pointsToTheNameItRefersBackTo() {
        AnalyzedText text = split("Angela Merkel spoke. Later she left.", "en");
        EntityFindings found = TAGGER.tag(text, null);
        Reference she = RESOLVER.resolve(text, found).getFirst();
        assertThat(she.in(text.text())).isEqualTo("she");
        assertThat(she.kind()).isEqualTo(Reference.Kind.PRONOUN);
        assertThat(she.antecedent()).isZero();
        assertThat(she.provenance().reason()).isNotEmpty();
    }

    @Test
    void knowsNothingOfOtherLanguages() {
        AnalyzedText text = split("Angela Merkel sprach. Dann ging sie.", "de");
        assertThat(RESOLVER.resolve(text, TAGGER.tag(text, null))).isEmpty();
    }

    private static void check(String marked, String language) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            expected.add(matcher.group(1) + " = " + matcher.group(2));
        }
        String plain = MARKED.matcher(marked).replaceAll("$1").replace("|", "\n\n");
        AnalyzedText text = split(plain, language);
        List<String> found = new ArrayList<>();
        for (Reference reference : RESOLVER.resolve(text, TAGGER.tag(text, null))) {
            String id = reference.entity();
            String slug = id.substring(Math.max(id.lastIndexOf('-'), id.indexOf(':')) + 1);
            found.add(reference.in(plain) + " = " + slug);
        }
        assertThat(found).as(plain).isEqualTo(expected);
    }

    private static AnalyzedText split(String text, String language) {
        return new TextSplitter().split(text, language, List.of());
    }
}
