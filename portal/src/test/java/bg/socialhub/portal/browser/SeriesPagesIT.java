package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bookings that repeat: each day is seen before and after, and whoever changes or ends a series is told first what that takes. */
class SeriesPagesIT {

    private static final String PURPOSE = "Курс <b>по</b> счетоводство";

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void staffSeeEveryDayBeforeTheyBookChangeAndEndASeries(Look look) {
        try (var expert = Person.signedIn("plovdiv.expert@demo.bg", look)) {
            var texts = new Texts(look);
            var desk = new CentreChapter(expert);
            LocalDate day = desk.freeDay(7, 14);
            desk.books(day.plusDays(7), "18:00", "19:00", "Пречка");
            plan(expert, "/desk/calendar/series/new?day=" + day + "&from=18:30&to=19:30", "3");
            expert.press(texts.say("calendar.series.show"));
            assertThat(expert.page().locator(".turns tbody tr")).hasCount(3);
            assertThat(expert.page().locator(".turns .lost")).hasCount(1);
            expert.judge("series-new");
            expert.press(texts.say("calendar.series.book"));
            expert.sees(texts.say("calendar.series.done", 2, 3));
            expert.sees(texts.say("calendar.series.result.skipped"));
            expert.judge("series");

            expert.follow(texts.say("calendar.series.revise"));
            expert.page().fill("#begins", "19:30");
            expert.page().fill("#ends", "20:30");
            expert.press(texts.say("calendar.series.revision.show"));
            assertThat(expert.page().locator(".turns .lost")).hasCount(0);
            expert.judge("series-revision");
            expert.press(texts.say("calendar.series.revision.do"));
            expert.sees(texts.say("calendar.series.revised"));

            expert.follow(texts.say("calendar.series.end"));
            expert.judge("series-end");
            expert.fill(texts.say("desk.reason"), "Курсът отпадна");
            expert.page().locator("button.danger").click();
            expert.sees(texts.say("calendar.series.ended"));
            expert.sees(texts.say("calendar.series.stage.ENDED"));
            expert.open("/desk/calendar/series").judge("series-list");
        }
    }

    @Test
    void aMemberWithoutScriptAsksForASeriesAndGivesUpItsEnd() {
        try (var expert = Person.signedIn("plovdiv.expert@demo.bg", Look.PHONE);
                var medena = Person.signedIn("medena@demo.bg", Look.PHONE).withoutItsScript()) {
            var texts = new Texts(Look.PHONE);
            LocalDate day = new CentreChapter(expert).freeDay(7);
            plan(medena, "/my/bookings/series/new?centre=plovdiv&day=" + day + "&from=19:00&to=20:00", "");
            medena.press(texts.say("calendar.series.book"));
            assertThat(medena.page().locator("#count-error")).hasText(texts.say("calendar.series.missing.count"));
            assertThat(medena.page().locator("#purpose")).hasValue(PURPOSE);
            medena.page().fill("#count", "2");
            medena.press(texts.say("calendar.series.show"));
            assertThat(medena.page().locator(".turns tbody tr")).hasCount(2);
            medena.press(texts.say("calendar.series.book"));
            medena.sees(texts.say("calendar.series.done", 2, 2));
            medena.sees(texts.say("my.booking.status.REQUESTED"));
            expert.open("/desk/calendar/series" + medena.page().url().replaceAll(".*(/[^/]+)$", "$1"));
            assertThat(expert.page().locator("dl.facts")).containsText("Меда Пчеларова");
            expert.judge("series-of-somebody");

            medena.follow(texts.say("calendar.series.end"));
            medena.page().selectOption("#from", day.plusDays(7).toString());
            medena.press(texts.say("calendar.series.end.show"));
            medena.sees(texts.say("calendar.series.end.staying", 1));
            medena.fill(texts.say("desk.reason"), "Стига веднъж");
            medena.page().locator("button.danger").click();
            medena.sees(texts.say("calendar.series.ended"));
            medena.sees(texts.say("my.booking.status.CANCELLED"));
        }
    }

    @Test
    void aSeriesTakesEquipmentAndTellsOnWhichDaysItIsMissing() {
        try (var manager = Person.signedIn("plovdiv.manager@demo.bg", Look.DESK)) {
            var texts = new Texts(Look.DESK);
            String kind = "Проектор " + UUID.randomUUID().toString().substring(0, 8);
            Page page = manager.open("/desk/equipment/new").page();
            page.fill("#nameBg", kind);
            page.selectOption("#category", "PROJECTOR");
            page.fill("#quantity", "2");
            manager.press(texts.say("rooms.equipment.save"));
            manager.sees(texts.say("rooms.equipment.done", kind));
            String address =
                    "/desk/calendar/series/new?from=10:00&to=12:00&day=" + new CentreChapter(manager).freeDay(7);

            wants(manager, address, 0, kind, "2");
            manager.press(texts.say("calendar.series.show"));
            assertThat(page.locator(".turns tbody tr")).hasCount(2);
            assertThat(page.locator(".turns .lost")).hasCount(0);
            manager.press(texts.say("calendar.series.book"));
            manager.sees(texts.say("calendar.series.done", 2, 2));
            manager.sees(kind + " × 2");
            String first = page.url();

            wants(manager, address, 1, kind, "1");
            manager.press(texts.say("calendar.series.show"));
            assertThat(page.locator(".turns .lost")).hasCount(2);
            assertThat(page.locator(".turns .lost").first()).containsText(texts.say("calendar.missing", kind, 1, 0));
            manager.judge("series-missing");

            page.getByLabel(kind).fill("0");
            manager.press(texts.say("calendar.series.book"));
            manager.sees(texts.say("calendar.series.done", 2, 2));
            manager.follow(texts.say("calendar.series.revise"));
            asksFor(page, kind, "1");
            manager.press(texts.say("calendar.series.revision.show"));
            assertThat(page.locator(".turns .lost").first()).containsText(texts.say("calendar.missing", kind, 1, 0));
            manager.judge("series-revision-missing");

            page.navigate(first);
            manager.follow(texts.say("calendar.series.revise"));
            assertThat(page.getByLabel(kind)).hasValue("2");
            page.getByLabel(kind).fill("0");
            manager.press(texts.say("calendar.series.revision.show"));
            assertThat(page.locator(".turns .lost")).hasCount(0);
            manager.press(texts.say("calendar.series.revision.do"));
            manager.sees(texts.say("calendar.series.revised"));
            assertThat(page.locator("dl.facts")).not().containsText(kind);
            assertForgedValuesAreFaults(page, page.url().substring(Person.ADDRESS.length()) + "/revision");
        }
    }

    /** What no page offers comes back with the form. */
    private static void assertForgedValuesAreFaults(Page page, String revision) {
        Map.of(
                        "/desk/templates",
                        "title=a&text=b&category=FORGED",
                        "/desk/knowledge/new",
                        "titleBg=a&category=FORGED",
                        "/desk/calendar/series/new",
                        "count=many&every=NEVER",
                        revision,
                        "begins=never&from=x&attendees=many")
                .forEach((address, body) -> org.assertj.core.api.Assertions.assertThat(
                                page.evaluate("""
                        async ([address, body]) => {
                          const token = document.querySelector('meta[name=csrf-header]');
                          const headers = {[token.content]: token.dataset.token, 'Content-Type': 'application/x-www-form-urlencoded'};
                          return (await fetch(address, {method: 'POST', headers, body})).status;
                        }""", List.of(address, body)))
                        .as(address)
                        .isEqualTo(422));
    }

    private static void wants(Person person, String address, int room, String kind, String quantity) {
        plan(person, address, "2");
        Page page = person.page();
        page.selectOption("select#room", new SelectOption().setIndex(room + 1));
        asksFor(page, kind, quantity);
    }

    private static void asksFor(Page page, String kind, String quantity) {
        if (!page.getByLabel(kind).isVisible()) {
            page.locator("details.fold > summary").click();
        }
        page.getByLabel(kind).fill(quantity);
    }

    private static void plan(Person person, String address, String count) {
        Page page = person.open(address).page();
        if (page.locator("select#enterprise").count() > 0) {
            page.locator("select#enterprise").selectOption(new SelectOption().setIndex(1));
        }
        page.fill("#purpose", PURPOSE);
        page.fill("#attendees", "8");
        page.fill("#count", count);
    }
}
