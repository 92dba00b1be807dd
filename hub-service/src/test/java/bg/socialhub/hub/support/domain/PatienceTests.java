package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.support.domain.SupportFixtures.WEEKDAYS;
import static bg.socialhub.hub.support.domain.SupportFixtures.opened;
import static bg.socialhub.hub.support.domain.SupportFixtures.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The enterprise is asked on a Monday at noon; three, seven and fourteen business days later time brings a step. */
class PatienceTests {

    private static final Patience USUAL = new Patience(List.of(7, 3), 14);

    @Test
    void eachReminderComesOnceAtItsHour() {
        SupportRequest asked = asked();
        assertThat(due(asked, "2027-03-04T11:59")).isEmpty();
        assertThat(due(asked, "2027-03-04T12:00")).contains(Step.REMIND);
        SupportRequest once = then(asked, Step.REMIND, "2027-03-04T12:00");
        assertThat(due(once, "2027-03-04T12:01")).isEmpty();
        assertThat(due(once, "2027-03-10T11:59")).isEmpty();
        assertThat(due(once, "2027-03-10T12:00")).contains(Step.REMIND);
        SupportRequest twice = then(once, Step.REMIND, "2027-03-10T12:01");
        assertThat(due(twice, "2027-03-19T12:00")).isEmpty();
        assertThat(due(twice, "2027-03-19T12:01")).contains(Step.LAPSE);
        assertThat(Patience.reminded(twice.log()))
                .containsExactly(local("2027-03-04T12:00"), local("2027-03-10T12:01"));
    }

    @Test
    void aWordOfTheEnterpriseEndsTheWaitingAndAnotherQuestionBeginsAnew() {
        SupportRequest answered = then(then(asked(), Step.REMIND, "2027-03-04T12:00"), Step.REPLY, "2027-03-05T12:00");
        assertThat(due(answered, "2027-05-05T12:00")).isEmpty();
        assertThat(Patience.since(answered.log())).isEmpty();
        SupportRequest again = then(answered, Step.AWAIT, "2027-03-08T12:00");
        assertThat(Patience.reminded(again.log())).isEmpty();
        assertThat(due(again, "2027-03-11T11:59")).isEmpty();
        assertThat(due(again, "2027-03-11T12:00")).contains(Step.REMIND);
    }

    @Test
    void theCentresOwnWordsDoNotLengthenTheWaiting() {
        SupportRequest more = then(asked(), Step.ANSWER, "2027-03-03T12:00");
        assertThat(due(more, "2027-03-04T12:00")).contains(Step.REMIND);
        assertThat(USUAL.lapsesAt(more.log(), WEEKDAYS)).contains(local("2027-03-19T12:00"));
    }

    @Test
    void afterAnOutageOneReminderStandsForAllAndIsGivenItsTime() {
        SupportRequest forgotten = asked();
        assertThat(due(forgotten, "2027-04-05T10:00")).contains(Step.REMIND);
        SupportRequest reminded = then(forgotten, Step.REMIND, "2027-04-05T10:00");
        assertThat(due(reminded, "2027-04-14T09:59")).isEmpty();
        assertThat(due(reminded, "2027-04-14T10:00")).contains(Step.LAPSE);
        assertThat(USUAL.lapsesAt(reminded.log(), WEEKDAYS)).contains(local("2027-04-14T10:00"));
    }

    @Test
    void theWeekendOfTheClockChangeMovesNoHour() {
        SupportRequest asked = then(then(opened(), Step.ASSIGN, "2027-03-24T10:00"), Step.AWAIT, "2027-03-25T12:00");
        assertThat(due(asked, "2027-03-30T11:59")).isEmpty();
        assertThat(due(asked, "2027-03-30T12:00")).contains(Step.REMIND);
    }

    @Test
    void patienceWithoutRemindersJustEnds() {
        Patience silent = new Patience(List.of(), 1);
        assertThat(silent.due(asked().log(), WEEKDAYS, local("2027-03-02T12:00")))
                .contains(Step.LAPSE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(List.of(3), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(List.of(0), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(List.of(), 0));
    }

    private static Optional<Step> due(SupportRequest request, String now) {
        return USUAL.due(request.log(), WEEKDAYS, local(now));
    }

    private static SupportRequest asked() {
        return then(then(opened(), Step.ASSIGN, "2027-03-01T10:00"), Step.AWAIT, "2027-03-01T12:00");
    }
}
