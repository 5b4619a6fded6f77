package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

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
            ru | Визит [Халифы Хафтара] в [Москву] завершён. | person:khalifa-haftar location:moscow
            ru | Переговоры с [Хафтаром] начались в [Бенгази]. | person:khalifa-haftar location:benghazi
            ru | Отряды [Ливийской национальной армии] заняли [Тобрук]. | organization:libyan-national-army location:tobruk
            ru | [Сергей Шойгу] говорил о [Ливии] и [Средиземноморье]. | person:sergey-shoygu country:ly location:mediterranean
            ru | Встреча с [Лавровым] прошла в российском [МИД]. | person:sergey-lavrov organization:russian-foreign-ministry
            ru | База [Хмеймим] находится в сирийской [Латакии]. | location:khmeimim location:latakia
            ru | [Путин] хочет вернуться в [Северную Африку]. | person:vladimir-putin location:north-africa
            ru | Депутаты [Палаты представителей] в [Тобруке] недовольны властями [Ливии]. | organization:libyan-house-of-representatives location:tobruk country:ly
            ru | С [Россией] спорит [Европа]. | country:ru location:europe

            # case forms
            ru | Это решение [Путина]. | person:vladimir-putin
            ru | Письмо [Путину] передали утром. | person:vladimir-putin
            ru | Он говорил с [Владимиром Путиным]. | person:vladimir-putin
            ru | Речь шла о [Дмитрии Медведеве]. | person:dmitry-medvedev
            ru | Её спросили об [Ангеле Меркель]. | person:angela-merkel
            ru | Звонок [Обаме] отложили. | person:barack-obama
            ru | Он доверяет [Марии Захаровой]. | person:maria-zakharova
            ru | Его сравнили с [Владимиром Жириновским]. | person:vladimir-zhirinovsky
            ru | Встреча с [Юлией Тимошенко] сорвалась. | person:yulia-tymoshenko
            ru | Письмо получил [Совет Безопасности ООН]. | organization:un-security-council
            ru | Доклад для [Совета Безопасности] готов. | organization:un-security-council
            ru | В [Белом доме] промолчали. | organization:white-house
            ru | Споры в [Государственной думе] утихли. | organization:state-duma
            ru | Из [Объединённых Арабских Эмиратов] пришёл ответ. | country:ae
            ru | Он вернулся из [Соединённых Штатов]. | country:us
            ru | Самолёт летел над [Нижним Новгородом]. | location:nizhny-novgorod
            ru | Поезд из [Санкт-Петербурга] опоздал. | location:saint-petersburg
            ru | Переговоры в [Афинах] и [Брюсселе] прошли тихо. | location:athens location:brussels
            ru | Войска отошли от [Курильских островов]. | location:kuril-islands
            ru | Бойцы [ХАМАСа] ушли из [сектора Газа]. | organization:hamas location:gaza
            ru | Выборы в [Грузии], [Армении] и [Молдавии] близко. | country:ge country:am country:md

            # surnames and full names of one article
            en | [Ivan Petrov] left early. Nobody asked [Petrov] why. | person:ivan-petrov person:ivan-petrov
            ru | Вчера [Иван Петров] уехал. Никто не спросил [Петрова], зачем. | person:ivan-petrov person:ivan-petrov
            ru | Вчера видели [Ивана Петрова]. Потом [Петров] уехал. | person:ivan-petrov person:ivan-petrov
            en | The singer [Jimmy Fallon] laughed. Then [Fallon] sang. | person:jimmy-falon person:jimmy-falon
            en | [Theresa May] resigned. Few missed [May] at once. | person:theresa-may person:theresa-may
            en | They may meet in May. | -
            en | [Hillary Clinton] spoke; [Clinton] was cheered. | person:hillary-clinton person:hillary-clinton
            en | [Kim Jong Un] and [Moon Jae-in] met. | person:kim-jong-un person:moon-jae-in
            en | [Xi] hosted [Modi] in [Beijing]. | person:xi-jinping person:narendra-modi location:beijing
            en | Sir [Michael Fallon] spoke first. Then Sir [Michael] left. | person:michael-fallon person:michael-fallon
            ru | Выступил [Сергей Лавров]. Позже [С. Лавров] уехал. | person:sergey-lavrov person:sergey-lavrov
            ru | Об этом сказал [А. Кудрин]. | person:alexey-kudrin

            # one spelling or another, one script or another
            en | [Alexei Navalny] and [Aleksei Navalny] are one. | person:alexey-navalny person:alexey-navalny
            en | [Recep Tayyip Erdoğan] called [Erdogan]'s aide. | person:recep-tayyip-erdogan person:recep-tayyip-erdogan
            en | The [UK], [Great Britain] and the [United Kingdom] are one. | country:gb country:gb country:gb
            ru | [США] и [Соединённые Штаты Америки] — одно. | country:us country:us
            uk | [Володимир Зеленський] зустрів [Путіна]. | person:volodymyr-zelensky person:vladimir-putin
            de | [Angela Merkel] sprach in [Russland]. | person:angela-merkel country:ru
            fr | [Emmanuel Macron] rentre de [Libye]. | person:emmanuel-macron country:ly
            it | La signora Rula Ghani torna a [Kabul]. | location:kabul
            es | [Vladímir Putin] no viajó a [Estados Unidos]. | person:vladimir-putin country:us

            # organs of states
            ru | В [МИД Грузии] возразили. | organization:georgian-foreign-ministry
            en | The Georgian [Foreign Ministry] objected. | organization:georgian-foreign-ministry
            ru | Так решило [правительство Италии]. | organization:italian-government
            en | The [State Department] blamed the [Pentagon]. | organization:us-state-department organization:pentagon

            # names that are not in the catalogue
            en | He works for the [Harbour Workers Union]. | organization:harbour-workers-union
            en | She left the [Ministry of Fisheries and Coastal Affairs]. | organization:ministry-of-fisheries-and-coastal-affairs
            en | Mayor [Theodor Brandqvist] resigned. | person:theodor-brandkvist
            en | They swam across the [Kestrel River]. | location:kestrel-river
            en | The [Kestrel Rights Association] ([KRA]) sued. Later the [KRA] won. | organization:kestrel-rights-association organization:kestrel-rights-association organization:kestrel-rights-association
            ru | Губернатор [Семён Брусникин] подал в отставку. | person:semyon-brusnikin
            ru | Так пишет газета «[Северный маяк]». | organization:severny-mayak
            ru | В [Брусничном районе] тихо. | location:brusnichny-rayon

            # what is no name
            en | The Russian and Libyan officials met on Monday. | -
            en | American and British forces withdrew in March. | -
            ru | Российские и ливийские военные встретились в понедельник. | -
            en | However, the Prime Minister refused. | -
            ru | Однако президент отказался. | -
            en | Let us tell them who is right. | -

            # one name for two things
            en | Protests shook [Tbilisi] and all of [Georgia]; [Russia] watched. | location:tbilisi country:ge country:ru
            en | The senator from [Virginia] met voters in [Ohio]; [Georgia] and [Texas] wait, [US] media say. | location:virginia location:ohio location:state-of-georgia location:texas country:us
            en | [Jordan] and [Egypt] signed. | country:jo country:eg
            en | The 2016 United States presidential election was close. | -
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
        assertThat(fields[1].chars().filter(c -> c == '[').count())
                .isEqualTo(fields[2].equals("-") ? 0 : ids.length);
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
