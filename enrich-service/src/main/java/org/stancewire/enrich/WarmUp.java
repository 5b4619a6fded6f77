package org.stancewire.enrich;

import java.util.List;
import org.stancewire.contract.Article;
import org.stancewire.contract.NotAnalysed;

/// Analyses a few invented sentences before the service says that it is ready. Otherwise the first
/// articles would wait more than a second for the JVM to load and compile what analysis is made of.
public final class WarmUp {
    /// The first round loads what there is; more gain little and make the start longer.
    private static final int ROUNDS = 3;

    private static final String ENGLISH =
            """
            Harbour council rejects plan for new pier

            Mayor Ann Lorrimer accused the Harbour Council on Tuesday of hiding the costs of the pier.
            “They told us nothing about it, and they attacked everyone who asked,” she said in Berlin.
            The council's chairman, Peter Oswin, denied that. He said that the European Union had
            backed the plan, and that Germany and France supported Lorrimer's own proposal in 2019.

            According to the U.N., the plan was not condemned by Mr. Oswin's party.
            """;

    private static final String RUSSIAN =
            """
            Совет порта отверг план нового причала

            Мэр Анна Лорримерова обвинила Совет порта в том, что он скрывает стоимость причала.
            «Нам ничего не сказали, а всех, кто спрашивал, раскритиковали», — заявила она в Берлине.
            Глава совета Пётр Освин отверг обвинения. По его словам, Евросоюз поддержал план, а
            Германия и Франция выступили против предложения Лорримеровой. ООН осудила нападение.
            """;

    private WarmUp() {}

    /// Runs the same work each time, whatever the machine, and keeps nothing of it.
    public static void run(Analysis analysis) {
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : List.of(ENGLISH, RUSSIAN)) {
                var _ =
                        analysis.annotations(
                                new Article(
                                        "warm-up", "0", null, null, null, null, null, List.of(),
                                        text, List.of()),
                                NotAnalysed.MOST_TOKENS);
            }
        }
    }
}
