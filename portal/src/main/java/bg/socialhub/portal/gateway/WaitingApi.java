package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Waiting for a time that others have: whoever waits has a booking, and leaves the list by cancelling it. */
@FeignClient(name = "hub", contextId = "waiting", url = "${portal.gateway-url}", path = "/api/v1")
public interface WaitingApi {

    /** 409 {@code time-free} when there is nothing to wait for, {@code already-waiting} when one waits already. */
    @PostMapping("/waiting-list")
    Booking join(@RequestHeader("Idempotency-Key") String key, @RequestBody Wish wish);

    /** 404 when the booking waits no more. */
    @GetMapping("/bookings/{id}/place")
    Place place(@PathVariable String id);

    /** The room is booked, or asked for where its rules want the centre to decide. */
    @PostMapping("/bookings/{id}/acceptance")
    Booking accept(@PathVariable String id, @RequestHeader("If-Match") String version);

    /** Where somebody stands among all who wait for some of the same time; the first is 1. */
    record Place(int place, int waiting) {}
}
