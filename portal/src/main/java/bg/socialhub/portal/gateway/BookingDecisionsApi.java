package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What a centre's staff decide on bookings of its rooms. */
@FeignClient(name = "hub", contextId = "bookingDecisions", url = "${portal.gateway-url}", path = "/api/v1/bookings")
public interface BookingDecisionsApi {

    /** 409 {@code competing-requests} while others ask for some of the same time and the approval does not reject them. */
    @PostMapping("/{id}/confirmation")
    Booking confirm(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Approval approval);

    @PostMapping("/{id}/rejection")
    Booking reject(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Reason reason);

    /** Somebody came; from an hour before the start until the end. */
    @PostMapping("/{id}/arrival")
    Booking arrive(@PathVariable String id, @RequestHeader("If-Match") String version);

    /**
     * What becomes of the others when a request is confirmed.
     *
     * @param competing the requests that whoever decides has seen; a further one is never rejected unseen
     */
    record Approval(
            boolean rejectCompeting,
            @Nullable List<String> competing,
            @Nullable String reason) {

        /** Confirmed only where nobody else asks. */
        public static final Approval ALONE = new Approval(false, null, null);
    }
}
