package org.stancewire.system.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The order in which blocs show, as the page's own modules find it.
@ExtendWith(Browsing.class)
class BlocsIT {
    private static final Path MODULES =
            Path.of("../query-service/src/main/resources/web/app/stances").toAbsolutePath();
    private static final String ORIGIN = "http://modules.test/";

    @Test
    void thoseWhoStandAlikeStandTogetherHoweverThePairsCome(Tab tab) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        List<String> all = List.of("a1", "b1", "c1", "a2", "b2", "c2", "a3", "b3", "c3");
        for (String holder : all) {
            for (String target : all) {
                if (!holder.equals(target)) {
                    boolean isFor = holder.charAt(0) == target.charAt(0);
                    pairs.add(pair(holder, target, isFor ? 3 : 0, isFor ? 0 : 2));
                }
            }
        }
        Page page = modules(tab);
        List<List<String>> blocs = blocs(page, pairs);
        assertThat(blocs)
                .hasSize(3)
                .allSatisfy(
                        bloc -> {
                            assertThat(bloc).hasSize(3);
                            assertThat(bloc.stream().map(it -> it.charAt(0)).distinct()).hasSize(1);
                        });
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(pairs, random);
            assertThat(blocs(page, pairs)).isEqualTo(blocs);
        }
    }

    /// Nobody is for the other here: only whom they are against tells that they stand alike.
    @Test
    void aCommonEnemyMakesABloc(Tab tab) {
        List<Map<String, Object>> pairs =
                List.of(
                        pair("a1", "b1", 0, 4),
                        pair("a1", "b2", 0, 4),
                        pair("a2", "b1", 0, 4),
                        pair("a2", "b2", 0, 4),
                        pair("lone", "far", 1, 0));
        assertThat(blocs(modules(tab), pairs))
                .contains(List.of("a1", "a2"))
                .anySatisfy(it -> assertThat(it).containsExactlyInAnyOrder("b1", "b2"))
                .anySatisfy(it -> assertThat(it).containsExactlyInAnyOrder("far", "lone"));
    }

    @Test
    void thoseWithMostToDoWithEachOtherAreShown(Tab tab) {
        List<Map<String, Object>> pairs =
                List.of(
                        pair("a", "b", 0, 2),
                        pair("b", "c", 0, 2),
                        pair("c", "a", 0, 2),
                        pair("star", "lone1", 3, 0),
                        pair("lone1", "lone2", 0, 1));
        Object core =
                modules(tab)
                        .evaluate(
                                """
                                async (pairs) => (await import('/pairs.js')).core(pairs, 3)
                                  .map(({ holder, target }) => holder + target)""",
                                pairs);
        assertThat(core).isEqualTo(List.of("ab", "bc", "ca"));
    }

    @Test
    void nobodyIsNoBloc(Tab tab) {
        assertThat(blocs(modules(tab), List.of())).isEmpty();
        assertThat(blocs(modules(tab), List.of(pair("a", "b", 0, 1)))).hasSize(2);
    }

    /// A page that has nothing but the modules, as they are written.
    private static Page modules(Tab tab) {
        tab.page()
                .route(
                        ORIGIN + "**",
                        route -> {
                            String name = route.request().url().substring(ORIGIN.length());
                            route.fulfill(
                                    name.isEmpty()
                                            ? new Route.FulfillOptions()
                                                    .setContentType("text/html")
                                                    .setBody("<title>modules</title>")
                                            : new Route.FulfillOptions()
                                                    .setContentType("text/javascript")
                                                    .setPath(MODULES.resolve(name)));
                        });
        tab.page().navigate(ORIGIN);
        return tab.page();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> blocs(Page page, List<Map<String, Object>> pairs) {
        return (List<List<String>>)
                page.evaluate("async (pairs) => (await import('/blocs.js')).blocs(pairs)", pairs);
    }

    private static Map<String, Object> pair(String holder, String target, int favor, int against) {
        return Map.of("holder", holder, "target", target, "favor", favor, "against", against);
    }
}
