package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.support.domain.SupportFixtures.LEVEL;
import static bg.socialhub.hub.support.domain.SupportFixtures.WEEKDAYS;
import static bg.socialhub.hub.support.domain.SupportFixtures.opened;
import static bg.socialhub.hub.support.domain.SupportFixtures.then;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.support.domain.Watch.Escalation;
import bg.socialhub.hub.support.domain.Watch.Stage;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestEscalated;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A stage is told once for each version of the level, whatever else happens to the request. */
class EscalationTests {

    private static final Instant LATE = local("2027-03-01T13:00");

    @Test
    void aStageIsToldWhenItIsReachedAndNeverAgain() {
        SupportRequest early = looked(opened(), LEVEL, LATE.minusSeconds(1));
        assertThat(early.watch().escalations()).isEmpty();
        SupportRequest late = looked(early, LEVEL, LATE);
        assertThat(late.watch().escalations()).containsExactly(new Escalation(1, Stage.RESPONSE_LATE, LATE));
        assertThat(levels(LEVEL).watch(late, LATE.plusSeconds(60))).isEqualTo(late.watch());
        SupportRequest taken = then(late, Step.ASSIGN, "2027-03-01T14:00");
        assertThat(looked(taken, LEVEL, local("2027-03-01T15:00")).watch().escalations())
                .hasSize(1);
    }

    @Test
    void stagesThatNobodyLookedForAreToldTogether() {
        Instant much = local("2027-03-10T09:00");
        assertThat(looked(opened(), LEVEL, much).watch().escalations())
                .extracting(Escalation::stage)
                .containsExactly(Stage.values());
    }

    @Test
    void aNewVersionOfTheLevelTellsAnewAndAnOldOneIsNotForgotten() {
        ServiceLevel stricter = new ServiceLevel(2, Duration.ofHours(1), Duration.ofHours(20));
        SupportRequest late = looked(looked(opened(), LEVEL, LATE), stricter, LATE.plusSeconds(60));
        assertThat(late.watch().escalations())
                .extracting(Escalation::level, Escalation::stage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Stage.RESPONSE_LATE),
                        org.assertj.core.groups.Tuple.tuple(2, Stage.RESPONSE_LATE));
        assertThat(levels(LEVEL).watch(late, LATE.plusSeconds(120)).escalations())
                .hasSize(2);
    }

    @Test
    void nobodyIsToldOfARequestThatIsOver() {
        SupportRequest closed = then(opened(), Step.CLOSE, "2027-03-01T12:00");
        assertThat(levels(LEVEL).watch(closed, local("2027-04-01T09:00"))).isEqualTo(Watch.NOTHING);
    }

    @Test
    void theEventSaysTheStageAndTheVersionThatResulted() {
        SupportRequest late = looked(opened(), LEVEL, LATE);
        assertThat(new Announcement(late, LATE)
                        .escalated(late.watch().escalations().getFirst()))
                .isEqualTo(new SupportRequestEscalated(
                        "s", 2, LATE, "plovdiv", "e", "MARKET_PLACEMENT", "NEW", "RESPONSE_LATE", 1));
    }

    private static SupportRequest looked(SupportRequest request, ServiceLevel level, Instant now) {
        return request.noticed(levels(level).watch(request, now));
    }

    private static ServiceLevels levels(ServiceLevel level) {
        return new ServiceLevels(_ -> level, _ -> WEEKDAYS);
    }
}
