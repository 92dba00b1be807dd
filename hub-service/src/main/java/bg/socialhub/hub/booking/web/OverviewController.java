package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.Overview;
import bg.socialhub.hub.booking.Overview.Wish;
import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomKind;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A week of all rooms of all centres in one call, for everybody. */
@RestController
class OverviewController {

    private static final int MOST_DAYS = 7;

    private final Overview overview;
    private final Territory territory;

    OverviewController(Overview overview, Territory territory) {
        this.overview = overview;
        this.territory = territory;
    }

    @GetMapping("/api/v1/availability")
    Listing<RoomWeek> week(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable RoomKind kind,
            @RequestParam(required = false) @Nullable @Min(1) @Max(10_000) Integer attendees,
            @RequestParam(required = false) @Nullable Layout layout,
            @RequestParam(required = false) @Nullable List<String> equipment,
            Optional<CurrentUser> user) {
        check(from, to, centre);
        Wish wish = new Wish(
                centre, kind, attendees, layout, EquipmentFilter.of(equipment == null ? List.of() : equipment));
        return Listing.of(
                overview
                        .of(
                                wish,
                                from,
                                to,
                                room -> user.filter(one -> one.isStaffOf(room.centre()))
                                        .isPresent())
                        .stream()
                        .map(RoomWeek::new)
                        .toList());
    }

    private void check(LocalDate from, LocalDate to, @Nullable String centre) {
        if (to.isBefore(from)) {
            throw new InvalidField("to", "before-start");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new InvalidField("to", "too-many-days", MOST_DAYS);
        }
        if (centre != null && territory.centre(centre).isEmpty()) {
            throw new InvalidField("centre", "no-such-centre");
        }
    }
}
