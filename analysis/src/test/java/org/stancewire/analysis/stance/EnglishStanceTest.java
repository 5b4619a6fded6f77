package org.stancewire.analysis.stance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnglishStanceTest {
    @TestFactory
    Stream<DynamicTest> readsVerbs() {
        return StanceTable.tests(
                "en",
                """
                [Putin] criticised [NATO/o]. => putin > nato against
                [Lavrov] Assails [NATO/o] on Eve of Key Talks => lavrov > nato against
                [Merkel] has repeatedly praised [Macron] for his courage. => merkel > macron for
                President [Obama] strongly condemned [Assad]. => obama > assad against
                [Russia/l] accused [Turkey/l] of buying oil from militants. => russia > turkey against
                Russia warning: [Putin] lashes out at [NATO/o] over chaos => putin > nato against
                [Kaepernick] has hit back at [Trump]. => kaepernick > trump against
                [Erdogan] blames [Israel/l] for the crisis. => erdogan > israel against
                [Clinton] also denounced [Trump]'s plan. => clinton > trump against
                [Warren] slammed the [Trump] administration. => warren > trump against
                [Hungary/l] rejected the policies of [Brussels/l]. => hungary > brussels against
                The prime minister of Spain, [Sánchez], thanked [Macron]. => sánchez > macron for
                [Haftar], who has attacked [Sarraj], visited Cairo. => haftar > sarraj against
                [Pence], the governor of Indiana, defended [Trump]. => pence > trump for
                [Graham] and [McCain] criticised [Trump]. => graham > trump against; mccain > trump against
                [Trump] criticised [Merkel] and [Macron]. => trump > macron against; trump > merkel against
                [Egypt/l] backs [Haftar], [Saleh] and [Hamad]. => egypt > haftar for; egypt > hamad for; egypt > saleh for
                [Trump] met [Xi] and criticised [Kim]. => trump > kim against
                [Putin] said little, but [Lavrov] attacked [Rasmussen]. => lavrov > rasmussen against
                [Iran/l] will support [Assad]. => iran > assad for
                [Cameron] vowed to back [Obama]. => cameron > obama for
                [Israel/l] bombed [Syria/l] on Sunday. => israel > syria against
                [France/l] imposed sanctions on [Iran/l]. => france > iran against
                [Sanders] threw his support behind [Clinton], thanking [Warren]. => sanders > clinton for; sanders > warren for
                Officials in [Egypt/l] welcomed [Haftar]. => egypt > haftar for
                A spokesman for [Clinton] attacked [Trump]. => clinton > trump against
                The [Trump] campaign blasted [CNN/o]. => trump > cnn against
                [Trump]'s lawyer attacked [Comey]. => -
                [Lavrov] attacked the alliance by accusing [NATO/o] of spreading instability. => lavrov > nato against
                After [Johnson] criticised [May], he left. => johnson > may against
                """);
    }

    @TestFactory
    Stream<DynamicTest> turnsThePassiveRound() {
        return StanceTable.tests(
                "en",
                """
                [Assad] was condemned by [Obama]. => obama > assad against
                [Trump] has been endorsed by [Giuliani]. => giuliani > trump for
                [Haftar] is backed by [Egypt/l] and [Russia/l]. => egypt > haftar for; russia > haftar for
                [Haftar] was shunned by [Obama]'s administration. => obama > haftar against
                [Sarraj], supported by [Italy/l], flew to Rome. => italy > sarraj for
                [Navalny] was arrested on Sunday. => -
                [Clinton] was not endorsed by [Sanders]. => sanders > clinton against
                [Assange] was being accused of rape by [Sweden/l]. => sweden > assange against
                [Kim] was seen by [Trump]. => -
                """);
    }

    @TestFactory
    Stream<DynamicTest> mindsNegationAndSupposition() {
        return StanceTable.tests(
                "en",
                """
                [Putin] did not criticise [NATO/o]. => -
                [Merkel] never attacked [Putin]. => -
                [Haftar] has refused to support [Sarraj]. => haftar > sarraj against
                [Ryan] did not endorse [Trump]. => ryan > trump against
                [Ryan] doesn't support [Trump]. => ryan > trump against
                [Cruz] declined to endorse [Trump]. => cruz > trump against
                [Cruz] refused to condemn [Trump]. => -
                [Obama] would support [Clinton]. => -
                If [Iran/l] attacks [Israel/l], oil will rise. => -
                [May] could back [Juncker]. => -
                Did [Trump] praise [Putin]? => -
                [Turkey/l] might threaten [Greece/l]. => -
                [Obama] urged [Congress/o] to support [Iraq/l]. => obama > iraq for
                [Trump] hopes to defeat and criticise [Clinton]. => -
                [Russia/l] denied attacking [Georgia/l]. => -
                [Lavrov] rejected the criticism of [Putin]. => -
                [Sessions] left without thanking [Trump]. => -
                [Merkel] hardly praised [Orban]. => merkel > orban against
                Unless [Kim] attacks [Japan/l], nothing will happen. => -
                [Rubio] failed to support [Bush]. => rubio > bush against
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsNounsAndAdjectives() {
        return StanceTable.tests(
                "en",
                """
                [Putin] was a harsh critic of [NATO/o]. => putin > nato against
                [Graham], a critic of [Trump], left early. => graham > trump against
                [Moscow/l] has been highly critical of [NATO/o]. => russia > nato against
                [Russia/l]'s criticism of [NATO/o] grew louder. => russia > nato against
                [Trump] voiced support for [Erdogan]. => trump > erdogan for
                [Haftar] has the backing of [Egypt/l] and the [UAE/l]. => egypt > haftar for; uae > haftar for
                [Trump] has won the support of [Farage]. => farage > trump for
                [Trump] drew criticism from [Merkel]. => merkel > trump against
                [Orban] is an ally of [Putin]. => orban > putin for
                [Corbyn] is opposed to [May]. => corbyn > may against
                [Iran/l] remained hostile to [Israel/l]. => iran > israel against
                [Warren] was furious with [Trump]. => warren > trump against
                Critics of [Trump] met [Pelosi]. => -
                [Saudi Arabia/l] launched an attack on [Yemen/l]. => saudi arabia > yemen against
                [Johnson] repeated his attacks on [Barnier]. => johnson > barnier against
                [Modi] expressed solidarity with [Macron]. => modi > macron for
                """);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheHolderOfNestedSpeech() {
        return StanceTable.tests(
                "en",
                """
                [Peskov] said that [Trump] had accused [Merkel]. => trump > merkel against
                [Lavrov] said [Washington/l] supports [Kiev/l]. => us > kiev for
                According to [Reuters/o], [Macron] criticised [Salvini]. => macron > salvini against
                [Trump] said he supported [Netanyahu]. => trump > netanyahu for
                [Zakharova] told [Interfax/o] that [Ankara/l] had threatened [Athens/l]. => ankara > athens against
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsWhoActsForACountry() {
        return StanceTable.tests(
                "en",
                """
                [Moscow/l] rejects [NATO/o] expansion. => russia > nato against
                [The Kremlin/l] condemned [Poroshenko]. => russia > poroshenko against
                [Washington/l] imposed sanctions against [Iran/l]. => us > iran against
                [London/l] thanked [Macron]. => uk > macron for
                [Moscow/l] criticised [Russia/l]. => -
                [Trump] criticised [Trump]. => -
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsQuotes() {
        return StanceTable.tests(
                "en",
                """
                “We condemn [NATO/o],” [Lavrov] said. => lavrov > nato against
                “I fully support [Merkel],” said [Macron]. => macron > merkel for
                [Putin] said: “Do you remember who destroyed [Libya/l]? It was a [NATO/o] decision.” => putin > nato against
                "After [NATO/o]'s bombing campaign the country was left in a state of extreme destabilization," [Lavrov] said Wednesday. => lavrov > nato against
                “[Assad] is a murderer,” [Obama] said. => obama > assad against
                “[Macron] is a great friend,” [Merkel] said. => merkel > macron for
                “[Iran/l] has violated the deal,” said [Netanyahu]. => netanyahu > iran against
                “Is [Assad] a murderer?” [Obama] asked. => -
                “[Trump] is not a racist,” [Pence] said. => -
                “[Erdogan] met [Putin],” said [Peskov]. => -
                The official said: “[Assad] is a murderer.” => -
                [Peskov] said [Erdogan] had violated the agreement. => peskov > erdogan against
                """);
    }

    @TestFactory
    Stream<DynamicTest> leavesTheRestAlone() {
        return StanceTable.tests(
                "en",
                """
                [Haftar] met [Lavrov] in Moscow. => -
                [Trump] flew to [Brussels/l] for talks with [NATO/o]. => -
                [Obama] beat [Romney] in 2012. => -
                [Erdogan] welcomed [Trump] to [Ankara/l]. => erdogan > trump for
                The attack on [Paris/l] shocked [Merkel]. => -
                [Russia/l] and [Ukraine/l] blamed each other. => russia > ukraine against; ukraine > russia against
                [Barack Obama] spoke about [Hillary Clinton]. => -
                Support for [Macron] fell, [Ipsos/o] said. => -
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsDemandsAndCompounds() {
        return StanceTable.tests(
                "en",
                """
                [Russia/l]'s defence minister has told the [UK/l] to stop interfering. => russia > uk against
                [Obama] called on [Assad] to end the siege. => obama > assad against
                [Trump] urged [Iran/l] not to attack. => trump > iran against
                [Trump] told [Merkel] to call him. => -
                Did [Obama] tell [Putin] to stop? => -
                The [UN/o]-backed [GNA/o] met in Tripoli. => un > gna for
                [Haftar] has refused to support the [UN/o]-backed [GNA/o]. => haftar > gna against; un > gna for
                [Putin] has backed the [Tobruk/l]-based government. => putin > tobruk for
                [Fallon] warned against Russian interference before [Russia=country:ru/l] left. => fallon > country:ru against
                Accusing [China/l] of spying, [Trump] raised tariffs. => trump > china against
                Buddhist groups accusing [Wirathu] met [Suu Kyi]. => -
                [Sanders] attacked one of [Clinton]'s strong points. => sanders > clinton against
                [Shoygu] attacked his counterpart's remarks. “What is on [Britain/l]'s coat of arms?” [Shoygu] asked. => shoygu > britain against
                [Shoygu] attacked the remarks. “I was in [Britain/l] last week,” [Shoygu] said. => -
                [Obama] should support [Clinton]. => -
                """);
    }

    @TestFactory
    Stream<DynamicTest> followsPronouns() {
        return StanceTable.tests(
                "en",
                """
                [Haftar] visited Cairo. He has the backing of [Egypt/l]. => egypt > haftar for
                [Trump] arrived late. He attacked [Merkel]. => trump > merkel against
                Russian President [Putin] arrived. The president criticised [NATO/o]. => putin > nato against
                Russian President [Putin] arrived. [Trump] praised the Russian president. => trump > putin for
                [Juncker] listened before [Orban] attacked him. => orban > juncker against
                """);
    }
}
