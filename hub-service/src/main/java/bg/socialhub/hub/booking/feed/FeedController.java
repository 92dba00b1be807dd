package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.booking.domain.BookingException.FeedNotFound;
import bg.socialhub.hub.booking.feed.Feed.Scope;
import bg.socialhub.hub.booking.feed.FeedService.Issued;
import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Feeds for calendar programs, which know no login: whoever has the address reads the feed. The address is told once, by the PUT
 * that makes it, because answers to a POST are kept for repeats.
 */
@RestController
@RequestMapping("/api/v1/calendar-feeds")
class FeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int TAG = 32;

    private final FeedService service;
    private final FeedEntries entries;
    private final FeedCalendar calendar;
    private final FeedSettings settings;
    private final Rooms rooms;
    private final Territory territory;

    FeedController(
            FeedService service,
            FeedEntries entries,
            FeedCalendar calendar,
            FeedSettings settings,
            Rooms rooms,
            Territory territory) {
        this.service = service;
        this.entries = entries;
        this.calendar = calendar;
        this.settings = settings;
        this.rooms = rooms;
        this.territory = territory;
    }

    /** A feed; its address only when it has just been made. */
    record FeedResponse(
            Scope scope, OffsetDateTime since, @Nullable String address) {

        static FeedResponse from(Feed feed, @Nullable String address) {
            return new FeedResponse(
                    feed.scope(), feed.since().atZone(SofiaTime.ZONE).toOffsetDateTime(), address);
        }
    }

    record All(List<FeedResponse> items) {}

    @GetMapping
    All feeds(CurrentUser user) {
        return new All(service.of(user).stream()
                .map(feed -> FeedResponse.from(feed, null))
                .toList());
    }

    @PutMapping("/{scope}")
    ResponseEntity<FeedResponse> renew(@PathVariable String scope, CurrentUser user) {
        Issued issued = service.renew(scope(scope), user);
        String address =
                settings.address() + "/api/v1/calendar-feeds/" + issued.feed().id() + "/" + issued.secret() + ".ics";
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(FeedResponse.from(issued.feed(), address));
    }

    @PostMapping("/{scope}/revocation")
    ResponseEntity<Void> revoke(@PathVariable String scope, CurrentUser user) {
        service.revoke(scope(scope), user);
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{id}/{secret}.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(@PathVariable String id, @PathVariable String secret, WebRequest request) {
        Feed feed = service.open(id, secret);
        Map<RoomId, String> places = rooms.all().stream().collect(Collectors.toMap(Room::id, this::place));
        String text = calendar.of(name(feed), entries.of(feed), places);
        String tag = "\"" + Feed.hashOf(text).substring(0, TAG) + "\"";
        boolean known = request.checkNotModified(tag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Referrer-Policy", "no-referrer");
        return known ? answer.build() : answer.contentType(CALENDAR).body(text);
    }

    private String name(Feed feed) {
        return switch (feed.scope()) {
            case MINE -> "Моите резервации и обучения";
            case CENTRE -> centre(feed.whose());
        };
    }

    private String place(Room room) {
        return room.name().bg() + ", " + centre(room.centre());
    }

    private String centre(String code) {
        return territory.centre(code).map(centre -> centre.name().bg()).orElse(code);
    }

    private static Scope scope(String path) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst()
                .orElseThrow(FeedNotFound::new);
    }
}
