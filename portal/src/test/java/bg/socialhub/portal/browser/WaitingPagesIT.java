package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A room that several want: waiting, offers, competing requests. */
class WaitingPagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String MEMBER = "medena@demo.bg";

    private static String enterprise;

    @BeforeAll
    static void somebodyWhoWantsARoom() {
        try (var member = Person.signedIn(MEMBER, Look.DESK)) {
            enterprise = new EnterpriseChapter(member).registers("Медена " + RoomChapter.word());
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void whoWaitsIsOfferedWhatTheHolderGivesBack(Look look) {
        LocalDate day = RoomChapter.day();
        String purpose = "Чакаща & <i>среща</i> " + RoomChapter.word();
        try (var manager = Person.signedIn(MANAGER, look);
                var member = Person.signedIn(MEMBER, look)) {
            var texts = new Texts(look);
            var keeper = new RoomChapter(manager);
            String room = keeper.makes();
            String booking = keeper.books(room, day, "10:00", "12:00", "Държи " + RoomChapter.word());

            var booker = new BookerChapter(member, enterprise);
            booker.wishes(room, day, purpose);
            member.sees(texts.say("my.booking.conflict"));
            member.judge("my-booking-taken");
            member.page().locator(".notice:has(h3) button[name=wait]").last().click();
            member.sees(texts.say("waiting.joined"));
            assertThat(booker.own(purpose)).containsText(texts.say("waiting.place", 1, 1));
            member.judge("my-bookings-waiting");
            booker.own(purpose).locator("a[href$='/cancellation']").click();
            member.judge("my-waiting-leave");

            Page desk = manager.open("/desk/calendar?view=week&date=" + day + "&room=" + room)
                    .page();
            assertThat(desk.locator(".slots .entry-waiting")).containsText(texts.say("desk.slot.WAITING"));
            assertThat(desk.locator("section:has(> #waits)")).containsText(purpose);
            manager.judge("desk-calendar-waiting");
            manager.open(booking);
            assertThat(desk.locator("section:has(> #waiting)")).containsText(purpose);
            manager.follow(texts.say("desk.booking.cancel"));
            manager.fill(texts.say("desk.reason"), "Отпадна");
            manager.press(texts.say("desk.booking.cancellation.do"));
            manager.sees(texts.say("desk.booking.done.cancellation"));

            member.open("/my/bookings");
            assertThat(booker.own(purpose)).containsText(texts.say("my.booking.status.OFFERED"));
            member.judge("my-bookings-offered");
            manager.open("/desk/calendar?view=week&date=" + day + "&room=" + room);
            assertThat(desk.locator(".slots .entry-offered")).containsText(texts.say("desk.slot.OFFERED"));
            manager.judge("desk-calendar-offered");
            new Keys(member.page()).to(booker.own(purpose).locator("button")).press("Enter");
            member.sees(texts.say("waiting.accepted.REQUESTED"));
            assertThat(booker.own(purpose)).containsText(texts.say("my.booking.status.REQUESTED"));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void oneOfSeveralRequestsIsConfirmedAndTheOthersReadWhyNot(Look look) {
        LocalDate day = RoomChapter.day();
        String chosen = "Избрана " + RoomChapter.word();
        String other = "Друга & <i>среща</i> " + RoomChapter.word();
        String reason = "Избрахме обучението " + RoomChapter.word();
        try (var manager = Person.signedIn(MANAGER, look);
                var member = Person.signedIn(MEMBER, look)) {
            var texts = new Texts(look);
            String shared = sharedRoom(manager, texts);
            var booker = new BookerChapter(member, enterprise);
            for (String purpose : new String[] {chosen, other}) {
                booker.wishes(shared, day, purpose);
                member.sees(texts.say("waiting.asked"));
            }

            Page desk = manager.open("/desk/calendar?view=week&date=" + day + "&room=" + shared)
                    .page();
            desk.locator(".slots .entry a", new Page.LocatorOptions().setHasText(chosen))
                    .click();
            assertThat(desk.locator("main dl")).containsText("Меда Пчеларова, Медена");
            manager.sees(texts.say("waiting.rivals", 1));
            manager.judge("desk-booking-rivals");
            manager.press(texts.say("desk.booking.confirm"));
            manager.sees(texts.say("waiting.competing.title"));
            assertThat(desk.locator(".rivals .card")).hasCount(2);
            assertThat(desk.locator(".rivals .card").first()).containsText(chosen);
            assertThat(desk.locator(".rivals .card").last()).containsText(other);
            assertThat(desk.locator(".rivals h2").last()).containsText("Меда Пчеларова, Медена");
            manager.judge("desk-competing");
            new Keys(desk).to("#reason").type(reason);
            new Keys(desk).to("main form button[type=submit]").press("Enter");
            manager.sees(texts.say("waiting.competing.done"));
            manager.sees(texts.say("desk.booking.status.CONFIRMED"));

            member.open("/my/bookings");
            assertThat(booker.own(chosen)).containsText(texts.say("my.booking.status.CONFIRMED"));
            assertThat(booker.own(other)).containsText(texts.say("my.booking.status.REJECTED"));
            assertThat(booker.own(other)).containsText(reason);
        }
    }

    private static String sharedRoom(Person manager, Texts texts) {
        return new RoomChapter(manager).makes(page -> {
            page.check("[name=requestsHold][value=false]");
            page.fill("#cancellationHours", "24");
            page.fill("#noShowMinutes", "2");
            manager.press(texts.say("desk.room.save"));
            assertThat(page.locator("#noShowMinutes-error")).isVisible();
            assertThat(page.locator("[name=requestsHold][value=false]")).isChecked();
            manager.judge("desk-room-rules");
            page.fill("#noShowMinutes", "15");
        });
    }
}
