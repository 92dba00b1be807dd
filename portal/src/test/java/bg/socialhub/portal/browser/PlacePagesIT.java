package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a centre keeps: rooms with their rules, equipment, closing days, blockings. */
class PlacePagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String EXPERT = "plovdiv.expert@demo.bg";
    private static final String PURPOSE = "Базар & <i>работилница</i>";

    private static String enterprise;

    @BeforeAll
    static void somebodyWhoBooks() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.DESK)) {
            enterprise = new EnterpriseChapter(medena)
                    .registers("Медена " + UUID.randomUUID().toString().substring(0, 4));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aRoomWithRulesAndEquipmentIsBookedAndThenBlocked(Look look) {
        LocalDate monday = Days.today().plusDays(30).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        try (var manager = Person.signedIn(MANAGER, look);
                var medena = Person.signedIn("medena@demo.bg", look)) {
            var texts = new Texts(look);
            String room = addsRoom(manager, texts);
            String thing = addsEquipment(manager, texts);
            var booker = new BookerChapter(medena, enterprise);
            booker.wishes(room, monday, PURPOSE, thing);
            medena.sees(texts.say("my.booking.done.REQUESTED"));
            booker.wishes(room, monday, PURPOSE, thing);
            medena.sees(texts.say("my.booking.conflict"));
            medena.judge("my-booking-layout-and-equipment");
            manager.open("/desk/equipment").judge("desk-equipment");
            manager.open("/desk/equipment/" + thing);
            manager.sees(PURPOSE);
            manager.judge("desk-equipment-kind");
            blocks(manager, texts, room, monday);
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void twoColleaguesCloseDaysOfOneYear(Look look) {
        int year = 2040 + ThreadLocalRandom.current().nextInt(50);
        try (var manager = Person.signedIn(MANAGER, look);
                var expert = Person.signedIn(EXPERT, look)) {
            var texts = new Texts(look);
            String address = "/desk/closing-days?year=" + year;
            manager.open(address);
            expert.open(address);
            closes(manager, texts, year + "-08-14", "Инвентаризация " + UUID.randomUUID());
            manager.sees(texts.say("rooms.closing.done.closed", 1));
            closes(expert, texts, year + "-08-17", "Обща почивка");
            expert.sees(texts.say("rooms.closing.overtaken"));
            expert.sees("Инвентаризация");
            assertThat(expert.page().locator("#reasonBg")).hasValue("Обща почивка");
            expert.judge("desk-closing-overtaken");
            expert.press(texts.say("rooms.closing.close"));
            expert.sees(texts.say("rooms.closing.done.closed", 1));
            if (expert.page().locator("input[name=counted][value=true]").count() > 0) {
                expert.press(texts.say("rooms.closing.holidays.count"));
                expert.sees(texts.say("rooms.closing.done.holidays.true"));
            }
            assertThat(expert.page()
                            .locator(".month-days .day-own, .month-days .day-holiday")
                            .first())
                    .isVisible();
            expert.judge("desk-closing-year");
            expert.open("/desk/closing-days/" + (year + 1) + "/ideas").judge("desk-closing-ideas");
        }
    }

    private static String addsRoom(Person manager, Texts texts) {
        String name = "Ярка зала " + UUID.randomUUID().toString().substring(0, 8);
        Page page = manager.open("/desk/rooms/new").page();
        page.fill("#nameBg", name);
        page.selectOption("#kind", "TRAINING_ROOM");
        page.fill("#capacity", "30");
        page.fill("[id='layouts[U_SHAPE]']", "18");
        page.fill("[id='layouts[THEATRE]']", "40");
        page.selectOption("#longestMinutes", "480");
        page.selectOption("#horizonDays", "180");
        page.fill("#teardownMinutes", "30");
        page.check("[name=hours][value=OWN]");
        page.fill("#opens-1", "08:00");
        page.fill("#closes-1", "18:00");
        manager.press(texts.say("rooms.hours.fill"));
        manager.sees(texts.say("rooms.hours.filled"));
        assertThat(page.locator("#closes-5")).hasValue("18:00");
        assertThat(page.locator("#closes-6")).hasValue("");
        assertThat(page.locator("#capacity")).hasValue("30");
        manager.judge("desk-room-filled");
        manager.press(texts.say("desk.room.save"));
        manager.sees(texts.say("desk.room.done", name));
        return idIn(page.locator(".card", new Page.LocatorOptions().setHasText(name))
                .locator("a[href^='/desk/rooms/']"));
    }

    private static String addsEquipment(Person manager, Texts texts) {
        String name = "Терминал " + UUID.randomUUID().toString().substring(0, 8);
        Page page = manager.open("/desk/equipment/new").page();
        page.fill("#nameBg", name);
        page.selectOption("#category", "CARD_TERMINAL");
        page.fill("#quantity", "3");
        manager.judge("desk-equipment-new");
        manager.press(texts.say("rooms.equipment.save"));
        manager.sees(texts.say("rooms.equipment.done", name));
        return idIn(page.locator(".card a", new Page.LocatorOptions().setHasText(name)));
    }

    private static void blocks(Person manager, Texts texts, String room, LocalDate monday) {
        Page page = manager.open("/desk/blockings/new?room=" + room).page();
        page.fill("#reason", "Боядисване");
        page.check("[name=repeat][value=WEEKLY]");
        page.check("[name=days][value=MONDAY]");
        page.fill("#first", monday.toString());
        page.fill("#last", monday.plusWeeks(3).toString());
        manager.press(texts.say("rooms.block.do"));
        manager.sees(texts.say("rooms.blocking.obstacles"));
        assertThat(page.locator("#obstacles")).containsText(PURPOSE);
        manager.judge("desk-blocking-obstacles");
        manager.press(texts.say("rooms.blocking.skip", 1));
        manager.sees(texts.say("rooms.blocking.skipped"));
        manager.press(texts.say("rooms.block.do"));
        manager.sees(texts.say("rooms.blocking.done.made"));
        page.selectOption("#day", monday.plusWeeks(1).toString());
        manager.press(texts.say("rooms.blocking.except.do"));
        manager.sees(texts.say("rooms.blocking.done.excepted"));
        manager.judge("desk-blocking");
        manager.open("/desk/blockings").judge("desk-blockings");
        page.goBack();
        manager.follow(texts.say("rooms.blocking.lift"));
        manager.judge("desk-blocking-lifting");
        manager.press(texts.say("rooms.blocking.lift.do"));
        manager.sees(texts.say("rooms.blocking.done.lifted"));
    }

    private static void closes(Person person, Texts texts, String day, String reason) {
        person.page().fill("#from", day);
        person.page().fill("#reasonBg", reason);
        person.press(texts.say("rooms.closing.close"));
    }

    private static String idIn(Locator link) {
        return link.first().getAttribute("href").replaceAll(".*/", "");
    }
}
