package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The room calendar of a centre, where one drags, taps or types to book and sees at once what is in the way. */
class CalendarPagesIT {

    private static final String EXPERT = "plovdiv.expert@demo.bg";

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aTakenRoomComesWithOtherTimesAtOnce(Look look) {
        try (var expert = Person.signedIn(EXPERT, look)) {
            var desk = new CentreChapter(expert);
            LocalDate day = desk.freeDay();
            desk.books(day, "10:00", "12:00", "Обучение");
            desk.wishes(day, "11:00", "13:00", "Среща & <i>кафе</i>");
            expert.sees(new Texts(look).say("desk.conflict.title"));
            expert.judge("desk-calendar-conflict");
            desk.booksWhatIsOffered("Среща & <i>кафе</i>");
            expert.judge("desk-calendar-booked");
            expert.open("/desk/calendar?view=month&date=" + day);
            assertThat(expert.page().locator(".uses tbody tr")).hasCount(day.lengthOfMonth());
            assertThat(expert.page().locator(".uses")).containsText(new Texts(look).say("calendar.use.bookings", 2));
            expert.judge("desk-calendar-month");
            expert.open("/desk/calendar?view=rooms&date=" + day);
            assertThat(rowOf(expert, day).locator(".entry-taken")).hasCount(2);
            expert.judge("desk-calendar-rooms");
        }
    }

    /** Of the table of all rooms, which shows the other days of the week too: those are other tests'. */
    private static Locator rowOf(Person person, LocalDate day) {
        return person.page()
                .locator(".uses tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page().locator("th a[href*='date=%s']".formatted(day))));
    }

    @Test
    void oneDragsOverFreeTimeToBookIt() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK)) {
            LocalDate day = new CentreChapter(expert).freeDay();
            Page page = expert.open("/desk/calendar?date=" + day).page();
            Locator free = page.locator("[data-free][data-room-name='Зала за обучение']");
            String from = free.nth(2).getAttribute("data-from").substring(0, 5);
            String to = free.nth(4).getAttribute("data-to").substring(0, 5);
            free.nth(2).hover();
            page.mouse().down();
            free.nth(3).hover();
            free.nth(4).hover();
            page.mouse().up();
            assertThat(page.locator(".slot.chosen")).hasCount(3);
            assertThat(page.locator("#from")).hasValue(from);
            assertThat(page.locator("#to")).hasValue(to);
            assertThat(page.locator("#purpose")).isFocused();
            assertThat(page.locator("#check .notice.good")).isVisible();
            expert.judge("desk-calendar-chosen");
            page.keyboard().type("Работилница");
            page.fill("#attendees", "6");
            page.keyboard().press("Enter");
            new CentreChapter(expert).isDone();
            assertThat(page.locator(".slots")).containsText("Работилница");
            page.fill("#day", day.toString());
            page.fill("#from", from);
            page.fill("#to", to);
            assertThat(page.locator("#check")).containsText(new Texts(Look.DESK).say("desk.conflict.title"));
            page.locator("#check button[name=take]").first().click();
            assertThat(page.locator("#check .notice.good")).isVisible();
        }
    }

    @Test
    void onAPhoneOneTapsTheFirstAndTheLastHalfHour() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE)) {
            LocalDate day = new CentreChapter(expert).freeDay();
            Page page = expert.open("/desk/calendar?view=week&date=" + day).page();
            Locator free = page.locator("[data-free][data-day='%s']".formatted(day));
            free.nth(0).click();
            free.nth(3).click();
            assertThat(page.locator(".slot.chosen")).hasCount(4);
            assertThat(page.locator("#from"))
                    .hasValue(free.nth(0).getAttribute("data-from").substring(0, 5));
            assertThat(page.locator("#to"))
                    .hasValue(free.nth(3).getAttribute("data-to").substring(0, 5));
        }
    }

    @Test
    void withoutScriptAFreeHalfHourFillsTheForm() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE).withoutItsScript()) {
            var texts = new Texts(Look.PHONE);
            LocalDate day = new CentreChapter(expert).freeDay();
            Page page = expert.open("/desk/calendar?date=" + day).page();
            Locator free = page.locator("[data-free]").nth(5);
            String from = free.getAttribute("data-from").substring(0, 5);
            free.click();
            assertThat(page.locator("#from")).hasValue(from);
            assertThat(page.locator("#day")).hasValue(day.toString());
            page.fill("#purpose", "Без скрипт");
            page.fill("#attendees", "3");
            expert.press(texts.say("desk.booking.book"));
            assertThat(page.locator(".notice.good")).isVisible();
            assertThat(page.locator(".slots")).containsText("Без скрипт");
        }
    }
}
