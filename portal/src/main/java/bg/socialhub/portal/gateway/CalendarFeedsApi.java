package bg.socialhub.portal.gateway;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Feeds of bookings for calendar programs: everybody's own, and their centre's for its staff. */
@FeignClient(name = "hub", contextId = "calendar-feeds", url = "${portal.gateway-url}", path = "/api/v1")
public interface CalendarFeedsApi {

    /** Those that there are, without their addresses. */
    @GetMapping("/calendar-feeds")
    Page<Feed> feeds();

    /** Makes a new address, which is told this once; the one before leads nowhere from now on. */
    @PutMapping("/calendar-feeds/{scope}")
    Feed renew(@PathVariable String scope);

    @PostMapping("/calendar-feeds/{scope}/revocation")
    void revoke(@PathVariable String scope);

    /** Whose bookings a feed shows. */
    enum Scope {
        MINE,
        CENTRE
    }

    /** @param address only when it has just been made */
    record Feed(Scope scope, OffsetDateTime since, @Nullable String address) {}
}
