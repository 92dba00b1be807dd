package bg.socialhub.hub.support;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.support.domain.SupportException.LinkExpired;
import bg.socialhub.hub.support.domain.SupportException.LinkNotFound;
import bg.socialhub.hub.support.domain.SupportException.LinkUsed;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Satisfaction;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A link rates once and for thirty days; who can read the store cannot use it. */
@HubTest
@Import(SupportStories.class)
class SupportRatingsIT {

    @Autowired
    SupportRatings ratings;

    @Autowired
    RatingLinks links;

    @Autowired
    SupportRequests requests;

    @Autowired
    SupportSweep sweep;

    @Autowired
    SupportStories stories;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @Test
    void aLinkIsGoodForThirtyDaysAndForOneRating() {
        String id = closed();
        String secret = secret(id);
        clock.forward(Duration.ofDays(30).minusMillis(1));
        assertThat(ratings.of(secret).id().value()).isEqualTo(id);
        ratings.rate(secret, 4, "Добре");
        assertThat(find(id).rating().map(Satisfaction::score)).contains(4);
        assertThatExceptionOfType(LinkUsed.class).isThrownBy(() -> ratings.of(secret));
        assertThatExceptionOfType(LinkUsed.class).isThrownBy(() -> ratings.rate(secret, 1, null));
        assertThat(links.secretOf(find(id), clock.instant())).isEmpty();
    }

    @Test
    void afterThirtyDaysItIsToldAsExpiredAndShownNoMore() {
        String id = closed();
        String secret = secret(id);
        clock.forward(Duration.ofDays(30));
        assertThatExceptionOfType(LinkExpired.class).isThrownBy(() -> ratings.rate(secret, 4, null));
        assertThat(links.secretOf(find(id), clock.instant())).isEmpty();
    }

    @Test
    void ofManyAtOnceOneRates() throws Exception {
        String secret = secret(closed());
        CountDownLatch ready = new CountDownLatch(12);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(() -> {
                ready.countDown();
                ready.await();
                try {
                    ratings.rate(secret, 5, null);
                    return 1;
                } catch (LinkUsed | VersionConflict _) {
                    return 0;
                }
            });
        }
        int rated = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var call : threads.invokeAll(calls)) {
                rated += call.get();
            }
        }
        assertThat(rated).isEqualTo(1);
    }

    @Test
    void aReopenedRequestTakesItsLinkBackAndGetsAnotherWhenItIsClosedAgain() {
        String id = closed();
        String first = secret(id);
        stories.reopened(id, "2027-03-03T10:00");
        assertThatExceptionOfType(LinkNotFound.class).isThrownBy(() -> ratings.of(first));
        stories.resolvedAgain(id, "2027-03-04T10:00");
        stories.closed(id, "2027-03-04T11:00");
        assertThat(secret(id)).isNotEqualTo(first);
        assertThatExceptionOfType(LinkNotFound.class).isThrownBy(() -> ratings.of(first));
    }

    @Test
    void whatLapsedAfterHelpHasALinkAndWhatWasClosedWithoutHelpHasNone() {
        String lapsed = closed();
        stories.reopened(lapsed, "2027-03-03T10:00");
        stories.awaited(lapsed, "2027-03-03T11:00");
        for (String moment : List.of("2027-03-12T12:00", "2027-04-20T12:00")) {
            clock.set(local(moment));
            sweep.sweep();
        }
        assertThat(ratings.of(secret(lapsed)).id().value()).isEqualTo(lapsed);
        String unhelped = stories.opened("medena", "2027-03-01T09:00");
        stories.closed(unhelped, "2027-03-01T10:00");
        assertThat(find(unhelped).link()).isEmpty();
    }

    @Test
    void theStoreHoldsNoSecretAndAGuessOpensNothing() {
        String id = closed();
        String secret = secret(id);
        String stored = mongo.execute(
                "support_requests", c -> c.find(new Document("_id", id)).first().toJson());
        assertThat(stored).contains("ratingLink").doesNotContain(secret.substring(id.length() + 1));
        for (String guess : List.of("", ".", id, id + ".", secret + "A", "no-such." + secret, secret.substring(1))) {
            assertThatExceptionOfType(LinkNotFound.class).isThrownBy(() -> ratings.of(guess));
        }
    }

    private String closed() {
        String id = stories.opened("medena", "2027-03-01T09:00");
        stories.resolved(id, "2027-03-02T10:00");
        stories.closed(id, "2027-03-02T11:00");
        return id;
    }

    private String secret(String id) {
        return links.secretOf(find(id), clock.instant()).orElseThrow();
    }

    private SupportRequest find(String id) {
        return requests.find(new SupportRequestId(id)).orElseThrow();
    }
}
