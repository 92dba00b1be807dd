package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** An expert of a centre: verifies certificates, helps enterprises, books rooms and decides who gets them. */
final class CentreChapter {

    private static final int MOST_LOOKS = 20;

    private final Person expert;
    private final Texts texts;

    CentreChapter(Person expert) {
        this.expert = expert;
        this.texts = new Texts(expert.look());
    }

    /**
     * A day on which nobody has a room of the centre yet, and no other test will.
     *
     * @param later how many days after it there are others of which the same must hold
     */
    LocalDate freeDay(int... later) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            LocalDate day = Days.ofBookings();
            List<LocalDate> days = IntStream.concat(IntStream.of(0), IntStream.of(later))
                    .mapToObj(day::plusDays)
                    .toList();
            if (days.stream().allMatch(this::isFree) && Days.take(days)) {
                return day;
            }
        }
        throw new AssertionError("The centre has no free day");
    }

    private boolean isFree(LocalDate day) {
        Page page = expert.open("/desk/calendar?date=" + day).page();
        return page.locator("[data-slots]").isVisible()
                && page.locator("[data-slots] .entry").count() == 0;
    }

    void verifies(String enterprise) {
        expert.open("/desk/verifications/" + enterprise);
        expert.press(texts.say("desk.verification.verify"));
        expert.sees(texts.say("desk.verification.done.verification"));
        expert.sees(texts.say("desk.verification.status.VERIFIED"));
    }

    void rejects(String enterprise, String reason) {
        expert.open("/desk/verifications/" + enterprise);
        expert.fill(texts.say("desk.verification.reason"), reason);
        expert.press(texts.say("desk.verification.reject"));
        expert.sees(texts.say("desk.verification.done.rejection"));
        expert.sees(reason);
    }

    void takes(String request) {
        expert.open("/desk/requests/" + request);
        expert.press(texts.say("desk.request.take"));
        expert.sees(texts.say("desk.request.done.assignment"));
    }

    void answers(String request, String text) {
        says(request, text, "desk.request.say", "message");
    }

    void asks(String request, String question) {
        says(request, question, "desk.request.await", "waiting");
        expert.sees(texts.say("desk.request.next.WAITING"));
    }

    void resolves(String request, String solution) {
        says(request, solution, "desk.request.resolve", "resolution");
    }

    void closes(String request) {
        expert.open("/desk/requests/" + request);
        expert.press(texts.say("desk.request.close"));
        expert.sees(texts.say("desk.request.done.closure"));
    }

    void reopens(String request, String why) {
        says(request, why, "desk.request.reopen", "reopening");
    }

    /** Fills in the form beside the calendar and sends it; what the page answers is for the caller to see. */
    void wishes(LocalDate day, String from, String to, String purpose) {
        expert.open("/desk/calendar?date=" + day);
        Page page = expert.page();
        page.selectOption("select#room", new SelectOption().setLabel(trainingRoom()));
        page.fill("#day", day.toString());
        page.fill("#from", from);
        page.fill("#to", to);
        page.fill("#purpose", purpose);
        page.fill("#attendees", "12");
        expert.press(texts.say("desk.booking.book"));
    }

    void books(LocalDate day, String from, String to, String purpose) {
        wishes(day, from, to, purpose);
        isDone();
        assertThat(expert.page().locator(".slots")).containsText(purpose);
    }

    /** The room is taken: takes the first of the times that are offered and books it. */
    void booksWhatIsOffered(String purpose) {
        Page page = expert.page();
        assertThat(page.locator("[data-faults]")).containsText(texts.say("desk.conflict.title"));
        assertThat(page.locator("#purpose")).hasValue(purpose);
        page.locator("button[name=take]").first().click();
        expert.sees(texts.say("desk.booking.taken"));
        assertThat(page.locator("#purpose")).hasValue(purpose);
        expert.press(texts.say("desk.booking.book"));
        isDone();
    }

    void isDone() {
        assertThat(expert.page().locator("[data-done]"))
                .containsText(texts.say("desk.booking.done", trainingRoom(), "").replaceFirst("[ ,.]+$", ""));
    }

    void confirms(String booking) {
        expert.open("/desk/bookings/" + booking);
        expert.press(texts.say("desk.booking.confirm"));
        expert.sees(texts.say("desk.booking.done.confirmation"));
    }

    /** With a reason, which whoever wanted the room will read. */
    void refuses(String booking, String reason) {
        decides(booking, "reject", "rejection", reason);
    }

    void cancels(String booking, String reason) {
        decides(booking, "cancel", "cancellation", reason);
    }

    String trainingRoom() {
        return expert.look().language().equals("en") ? "Training room" : "Зала за обучение";
    }

    private void decides(String booking, String button, String decision, String reason) {
        expert.open("/desk/bookings/" + booking);
        expert.follow(texts.say("desk.booking." + button));
        expert.fill(texts.say("desk.reason"), reason);
        expert.press(texts.say("desk.booking." + decision + ".do"));
        expert.sees(texts.say("desk.booking.done." + decision));
        expert.sees(reason);
    }

    private void says(String request, String text, String button, String step) {
        expert.open("/desk/requests/" + request);
        expert.page().fill("#text", text);
        expert.press(texts.say(button));
        expert.sees(texts.say("desk.request.done." + step));
        assertThat(expert.page().locator(".messages")).containsText(text);
    }
}
