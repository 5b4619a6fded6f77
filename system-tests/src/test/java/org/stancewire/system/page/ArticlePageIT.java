package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An article as its reader sees it: the words that show who stands where are marked in its text.
@ExtendWith(Browsing.class)
class ArticlePageIT {
    private static final String ENGLISH =
            """
            MOSCOW, Nov 20 -- Vladimir Putin criticised NATO on Friday in Moscow.
            Angela Merkel praised the European Union in Berlin. “I condemn Russia,” she said.
            Emmanuel Macron supports Ukraine and has condemned Vladimir Putin.""";
    private static final String RUSSIAN =
            """
            Владимир Путин раскритиковал НАТО в пятницу в Москве.
            Ангела Меркель поддержала Евросоюз. «Я осуждаю Россию», — сказала она.
            Эмманюэль Макрон поддерживает Украину.""";

    @ParameterizedTest
    @CsvSource({"evidence-en, Of all sides", "evidence-ru, О всех сторонах"})
    void marksTheWordsOfAllEvidence(String id, String title, Site site, Tab tab)
            throws IOException, InterruptedException {
        site.put(id, title, id.endsWith("ru") ? RUSSIAN : ENGLISH);
        JsonNode article = site.query().get("/v1/articles/" + id);
        String text = article.get("text").textValue();
        Page page = tab.open("/?article=" + id);
        assertThat(heading(page)).hasText(title);
        assertThat(article.get("stances").size()).isPositive();
        for (int i = 0; i < article.get("stances").size(); i++) {
            JsonNode evidence = article.get("stances").get(i).get("evidence");
            for (int j = 0; j < evidence.size(); j++) {
                String shown = String.join("", mark(page, "e" + i + "-" + j).allTextContents());
                assertThat(shown)
                        .isEqualTo(evidence.get(j).get("text").textValue())
                        .isEqualTo(
                                text.substring(
                                        evidence.get(j).get("start").intValue(),
                                        evidence.get(j).get("end").intValue()));
            }
        }
    }

    @Test
    void showsTheWholeTextAndNothingElse(Site site, Tab tab)
            throws IOException, InterruptedException {
        site.put("whole", "Of all sides", ENGLISH);
        String text = site.query().get("/v1/articles/whole").get("text").textValue();
        Page page = tab.open("/?article=whole");
        assertThat(page.locator(".text p")).hasCount(3);
        String shown =
                heading(page).textContent().strip()
                        + "\n"
                        + String.join("\n", page.locator(".text p").allTextContents());
        assertThat(shown).isEqualTo(text.replaceAll("\n+", "\n"));
    }

    @Test
    void lightsAStanceThatIsLookedAt(Site site, Tab tab) {
        site.put("lit", "Of two sides", ENGLISH);
        Page page = tab.open("/?article=lit");
        Locator stance = stance(page, "Vladimir Putin✕ is against NATO");
        stance.hover();
        assertThat(page.locator(".evidence.lit")).hasText(Pattern.compile("^Vladimir Putin crit"));
        assertThat(page.locator(".text .mention.lit.holder")).hasText("Vladimir Putin");
        assertThat(page.locator(".text .mention.lit.target")).hasText("NATO");
        heading(page).hover();
        assertThat(page.locator(".lit")).hasCount(0);
        words(stance).focus();
        assertThat(page.locator(".text .mention.lit.target")).hasText("NATO");
    }

    @Test
    void leadsFromAStanceToItsWordsAndBackByKeysAlone(Site site, Tab tab) {
        site.put("keys", "Far down", "A long way down.\n".repeat(80) + ENGLISH);
        Page page = tab.open("/?article=keys");
        Locator stance = stance(page, "Vladimir Putin✕ is against NATO");
        stance.getByRole(AriaRole.LINK).last().focus();
        page.keyboard().press("Tab");
        assertThat(words(stance)).isFocused();
        page.keyboard().press("Enter");
        Locator evidence = page.locator(".evidence.lit").first();
        assertThat(evidence).isFocused();
        assertThat(evidence).isInViewport();
        page.keyboard().press("Escape");
        assertThat(words(stance)).isFocused();
    }

    @Test
    void tellsWhyInWordsFirstAndAsDataAfter(Site site, Tab tab) {
        site.put("why", "Of two sides", ENGLISH);
        Page page = tab.open("/?article=why");
        Locator stance = stance(page, "Vladimir Putin✕ is against NATO");
        stance.getByText("why?").click();
        assertThat(stance.locator(".explanation p")).containsText("Vladimir Putin is against NATO");
        assertThat(stance.locator("dl")).isHidden();
        stance.getByText("As data").click();
        assertThat(stance.locator("dl")).containsText("Found by");
        Locator mentioned = page.locator(".spoken-of li").filter(having("NATO"));
        mentioned.getByText("why?").click();
        assertThat(mentioned.locator(".explanation p").first()).containsText("“NATO” names NATO");
    }

    @Test
    void keepsRevisionsAndSaysWhichIsCurrent(Site site, Tab tab) {
        site.put("twice", "As it was first", "The bridge of Ostrava was closed on Monday.");
        site.put("twice", "As it was put right", "The bridge of Ostrava was opened on Monday.");
        Page page = tab.open("/?article=twice");
        assertThat(heading(page)).hasText("As it was put right");
        assertThat(page.locator(".outdated")).hasCount(0);
        page.getByRole(AriaRole.LINK, named("Revision 1")).click();
        assertThat(heading(page)).hasText("As it was first");
        assertThat(page.locator(".text")).containsText("was closed");
        assertThat(page).hasURL(Pattern.compile("revision=1"));
        assertThat(page.locator(".outdated")).containsText("the current one is 2");
        page.getByRole(AriaRole.LINK, named("To the current one")).click();
        assertThat(heading(page)).hasText("As it was put right");
    }

    @Test
    void tellsTheSameReportFromAnotherOne(Site site, Tab tab) {
        String report =
                "Angela Merkel praised the observatory of Quillmark in Berlin on Monday morning"
                        + " and opened its new telescope.";
        site.put("report", "A telescope", report);
        site.put("reprint", "A telescope again", report + " It was raining.");
        site.put(
                "other",
                "Of Quillmark",
                "The observatory of Quillmark has a telescope that Angela Merkel likes.");
        Page page = tab.open("/?article=report");
        assertThat(page.locator(".similar.NEAR_DUPLICATE")).containsText("A telescope again");
        assertThat(page.locator(".similar.NEAR_DUPLICATE")).not().containsText("Of Quillmark");
        assertThat(page.locator(".similar:not(.NEAR_DUPLICATE)").first())
                .containsText("Of Quillmark");
        page.getByRole(AriaRole.LINK, named("A telescope again")).click();
        assertThat(heading(page)).hasText("A telescope again");
    }

    @Test
    void setsWhatIsNotNewsAsideAsWhatItIs(Site site, Tab tab) {
        site.put(
                "parts",
                "From Moscow",
                "MOSCOW, Nov 20 (Reuters) - Vladimir Putin left on Friday.");
        Page page = tab.open("/?article=parts");
        Locator dateline = page.locator(".part.DATELINE");
        assertThat(dateline).hasText(Pattern.compile("^MOSCOW, Nov 20 \\(Reuters\\)"));
        assertThat(dateline).hasAttribute("data-kind", "place and date");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator mark(Page page, String name) {
        return page.locator(".article [data-mark~='" + name + "']");
    }

    private static Locator stance(Page page, String claim) {
        return page.locator(".stance").filter(having(claim));
    }

    private static Locator words(Locator stance) {
        return stance.locator("button.words").first();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
