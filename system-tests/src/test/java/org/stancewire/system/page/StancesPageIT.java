package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who stands against whom, as a matrix and as a network, and the words behind it.
@ExtendWith(Browsing.class)
class StancesPageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PUTIN_AGAINST_NATO =
            Pattern.compile(
                    "^Vladimir Putin is against NATO: 1 against, mean confidence [01][.0-9]*$");

    @BeforeAll
    static void postTheCamps(Site site) {
        Camps.post(site);
    }

    @Test
    void aCellLeadsToTheWordsBehindIt(Site site, Tab tab) throws IOException, InterruptedException {
        Page page = tab.open("/?view=stances&source=Camp+Courier");
        cell(page).click();
        assertThat(evidence(page)).isVisible();
        JsonNode stance =
                site.query()
                        .get(
                                "/v1/stances/evidence?source=Camp+Courier&holder=person:vladimir-putin"
                                        + "&target=organization:nato")
                        .get("stances")
                        .get(0);
        JsonNode words = stance.get("evidence").get(0);
        String article = stance.get("article").get("id").textValue();
        String text = site.query().get("/v1/articles/" + article).get("text").textValue();
        int start = words.get("start").intValue();
        int end = words.get("end").intValue();
        Locator quotations = evidence(page).locator("blockquote");
        assertThat(quotations).hasCount(1);
        assertThat(quotations).hasText(text.substring(start, end));
        assertThat(evidence(page)).containsText("Camp Courier");
        quotations.getByRole(AriaRole.LINK).click();
        assertThat(page)
                .hasURL(Pattern.compile("article=" + article + "&at=" + start + "-" + end + "$"));
        assertThat(page.locator("article-view .text")).containsText(text.substring(start, end));
        assertThat(page.locator("article-view .text [data-mark~='place']").first()).isFocused();
    }

    @Test
    void opposedCampsBecomeBlocs(Tab tab) {
        Page page = tab.open("/?view=stances&source=Camp+Courier");
        assertThat(page.locator("th[scope=row]")).hasCount(6);
        List<String> rows = page.locator("th[scope=row]").allInnerTexts();
        assertThat(page.locator("th[scope=col]").allInnerTexts()).isEqualTo(rows);
        assertThat(List.of(rows.subList(0, 3), rows.subList(3, 6)))
                .anySatisfy(it -> assertThat(it).hasSameElementsAs(Camps.ONE))
                .anySatisfy(it -> assertThat(it).hasSameElementsAs(Camps.OTHER));
        assertThat(page.locator("tbody tr").nth(3)).hasClass("starts");
        assertThat(page.locator("td .FAVOR")).hasCount(12);
        assertThat(page.locator("td .AGAINST")).hasCount(18);
        assertThat(page.locator(".stances-head")).containsText("All 30 stances.");
    }

    @Test
    void theNetworkShowsTheSamePairs(Tab tab) {
        Page page = tab.open("/?view=stances&source=Camp+Courier");
        assertThat(page.locator("td [data-pair]")).hasCount(30);
        List<String> cells = labels(page.locator("td [data-pair]"));
        page.getByRole(AriaRole.LINK, named("Network")).click();
        assertThat(page.locator("g[data-pair]")).hasCount(30);
        assertThat(labels(page.locator("g[data-pair]"))).hasSameElementsAs(cells);
        Locator link = page.locator(".network").getByRole(AriaRole.BUTTON, like());
        assertThat(link).hasCount(1);
        link.focus();
        page.keyboard().press("Enter");
        assertThat(evidence(page)).containsText("Vladimir Putin condemned NATO");
        page.keyboard().press("Escape");
        assertThat(evidence(page)).hasCount(0);
        assertThat(link).isFocused();
        // The same pairs are drawn in the same places.
        List<String> places = places(page);
        page.reload();
        assertThat(page.locator("g[data-pair]")).hasCount(30);
        assertThat(places(page)).isEqualTo(places);
    }

    @Test
    void keysAloneLeadFromTheSearchToTheWords(Tab tab) {
        Page page = tab.open("/?view=stances&source=Camp+Courier");
        assertThat(page.locator("td [data-pair]")).hasCount(30);
        page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX).focus();
        page.keyboard().type("путин");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Vladimir Putin");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        // Of all articles only those that mention him are left: ten pairs.
        assertThat(page.locator("td [data-pair]")).hasCount(10);
        Locator cells = page.locator("[data-place]:focus");
        for (int i = 0; i < 30 && cells.count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Control+Home");
        Locator cell = cell(page);
        String[] place = cell.getAttribute("data-place").split(",");
        for (int row = 1; row < Integer.parseInt(place[0]); row++) {
            page.keyboard().press("ArrowDown");
        }
        for (int column = 1; column < Integer.parseInt(place[1]); column++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(cell).isFocused();
        page.keyboard().press("Enter");
        assertThat(evidence(page)).containsText("Vladimir Putin condemned NATO");
        assertThat(evidence(page).getByRole(AriaRole.HEADING)).isFocused();
        page.keyboard().press("Escape");
        assertThat(evidence(page)).hasCount(0);
        assertThat(cell).isFocused();
    }

    @Test
    void filtersAndTheOpenPairOutliveAReloadAndGoBack(Tab tab) {
        Page page = tab.open("/?view=stances&source=Camp+Courier");
        cell(page).click();
        evidence(page).getByRole(AriaRole.BUTTON, inside("✓ for")).click();
        assertThat(evidence(page)).containsText("0 stances");
        evidence(page).getByRole(AriaRole.BUTTON, inside("✕ against")).click();
        assertThat(evidence(page).locator("blockquote")).hasCount(1);
        assertThat(page)
                .hasURL(
                        Pattern.compile(
                                "openHolder=person.*&openTarget=organization.*"
                                        + "&openPolarity=AGAINST$"));
        page.reload();
        assertThat(evidence(page).locator("blockquote")).hasText(condemns());
        assertThat(page.getByRole(AriaRole.BUTTON, named("Take away: Source: Camp Courier")))
                .isVisible();
        page.goBack();
        page.goBack();
        assertThat(evidence(page)).containsText("1 stance,");
        page.goBack();
        assertThat(evidence(page)).hasCount(0);
        page.goForward();
        assertThat(evidence(page).locator("blockquote")).hasText(condemns());
        page.getByRole(AriaRole.LINK, named("Feed").setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("/\\?source=Camp\\+Courier$"));
    }

    @Test
    void moreWordsComeByCursorTheNewestFirst(Site site, Tab tab) {
        for (int day = 10; day < 33; day++) {
            site.put(
                    "cursor-" + day,
                    JSON.createObjectNode()
                            .put("source", "Cursor Chronicle")
                            .put(
                                    "publishedAt",
                                    "2012-" + (day < 31 ? "01-" + day : "02-" + day % 20))
                            .put(
                                    "text",
                                    "Vladimir Putin condemned NATO, said report " + day + "."));
        }
        Page page = tab.open("/?view=stances&source=Cursor+Chronicle&parties=12");
        page.getByRole(AriaRole.GRIDCELL).getByRole(AriaRole.BUTTON).click();
        assertThat(evidence(page)).containsText("23 stances, newest first");
        Locator all = evidence(page).locator(".quotations > li");
        assertThat(all).hasCount(20);
        evidence(page).getByText("Show more").click();
        assertThat(all).hasCount(23);
        List<String> times = new ArrayList<>();
        for (Locator time : evidence(page).locator("time").all()) {
            times.add(time.getAttribute("datetime"));
        }
        assertThat(times).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSize(23);
    }

    @Test
    void whereNothingIsFoundItSaysWhatToDo(Tab tab) {
        Page page = tab.open("/?view=stances&source=Camp+Courier&from=2100-01-01");
        assertThat(page.locator(".nothing")).containsText("Take a filter away");
        page.locator(".nothing").getByRole(AriaRole.LINK).click();
        assertThat(page.locator("td [data-pair]").first()).isVisible();
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsSaid(Tab tab) {
        Page page = tab.openThoughItFails("/?view=stances&from=yesterday");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("'from'");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNoSeriousFault(ColorScheme theme, Site site) {
        Browser.NewContextOptions reader =
                Site.readerInBerlin().setColorScheme(theme).setBypassCSP(true);
        try (Tab tab = site.tab(reader)) {
            Page page = tab.open("/?view=stances&source=Camp+Courier");
            assertThat(page.locator("td [data-pair]")).hasCount(30);
            Axe.requireAccessible(page);
            cell(page).click();
            assertThat(evidence(page).locator("blockquote")).hasCount(1);
            Axe.requireAccessible(page);
            page.keyboard().press("Escape");
            page.getByRole(AriaRole.LINK, named("Network")).click();
            assertThat(page.locator("g[data-pair]")).hasCount(30);
            Axe.requireAccessible(page);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void fitsOnAPhone(Form form, Site site) {
        try (Tab tab = site.tab(Site.readerInBerlin().setViewportSize(390, 800))) {
            Page page = tab.open("/?view=stances&source=Camp+Courier" + form.query);
            page.locator(form.pairs).first().focus();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            page.locator(".pairs").getByText("Show more").click();
            page.locator(".pairs").getByRole(AriaRole.BUTTON, like()).click();
            assertThat(evidence(page).locator("blockquote")).hasText(condemns());
            page.keyboard().press("Escape");
            assertThat(evidence(page)).hasCount(0);
            assertThat(page.locator("[data-pair]:focus")).hasCount(1);
            tab.requireNoErrors();
        }
    }

    private enum Form {
        MATRIX("", "td [data-pair]"),
        NETWORK("&as=network", "g[data-pair]");

        private final String query;
        private final String pairs;

        Form(String query, String pairs) {
            this.query = query;
            this.pairs = pairs;
        }
    }

    private static Locator cell(Page page) {
        return page.getByRole(AriaRole.GRID).getByRole(AriaRole.BUTTON, like());
    }

    private static Locator.GetByRoleOptions like() {
        return new Locator.GetByRoleOptions().setName(PUTIN_AGAINST_NATO);
    }

    private static Pattern condemns() {
        return Pattern.compile("Vladimir Putin condemned NATO");
    }

    private static Locator evidence(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static List<String> labels(Locator items) {
        return items.all().stream().map(it -> it.getAttribute("aria-label")).toList();
    }

    private static List<String> places(Page page) {
        return page.locator(".node circle").all().stream()
                .map(it -> it.getAttribute("cx") + " " + it.getAttribute("cy"))
                .toList();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
