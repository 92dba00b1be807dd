package bg.socialhub.portal.browser;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A manager who keeps a room of their own, open day and night, and books it. */
final class RoomChapter {

    private static final int MOST_DAYS = 27;
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Person manager;
    private final Texts texts;

    RoomChapter(Person manager) {
        this.manager = manager;
        this.texts = new Texts(manager.look());
    }

    /** Another day each time, before those on which others look for a free day. */
    static LocalDate day() {
        return Days.today().plusDays(2 + DAYS.getAndIncrement() % MOST_DAYS);
    }

    /** Opens the form and fills in what every room needs. */
    Page describes(String name) {
        Page page = manager.open("/desk/rooms/new").page();
        page.fill("#nameBg", name);
        page.selectOption("#kind", "MEETING_ROOM");
        page.fill("#capacity", "20");
        page.check("[name=hours][value=OWN]");
        for (int day = 1; day <= DayOfWeek.values().length; day++) {
            page.fill("#opens-" + day, "00:00");
            page.fill("#closes-" + day, "23:59");
        }
        return page;
    }

    /** @return the room's id */
    String saves(String name) {
        manager.press(texts.say("desk.room.save"));
        manager.sees(texts.say("desk.room.done", name));
        return manager.page()
                .locator(".card", new Page.LocatorOptions().setHasText(name))
                .locator("a[href^='/desk/rooms/']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/", "");
    }

    /** @return the id of a new room without rules */
    String makes() {
        return makes(_ -> {});
    }

    /** @param rules fills in what the room's rules are */
    String makes(Consumer<Page> rules) {
        String name = name();
        rules.accept(describes(name));
        return saves(name);
    }

    static String name() {
        return "Ясна зала " + word();
    }

    /** By which one thing is told from others of its kind. */
    static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** @return the booking's address */
    String books(String room, LocalDate day, String from, String to, String purpose) {
        Page page = manager.open("/desk/calendar?view=day&date=" + day + "&room=" + room)
                .page();
        page.selectOption("select#room", room);
        page.fill("#day", day.toString());
        page.fill("#from", from);
        page.fill("#to", to);
        page.fill("#purpose", purpose);
        page.fill("#attendees", "8");
        manager.press(texts.say("desk.booking.book"));
        return page.locator(".slots .entry a", new Page.LocatorOptions().setHasText(purpose))
                .first()
                .getAttribute("href");
    }

    /** Half an hour that begins soon enough for somebody to come now; tomorrow's first where today is nearly over. */
    static LocalDateTime soon(LocalDateTime now) {
        LocalDateTime start = now.plusMinutes(5).withSecond(0).withNano(0);
        return start.toLocalTime().isBefore(LocalTime.of(23, 20))
                ? start
                : now.toLocalDate().plusDays(1).atStartOfDay();
    }
}
