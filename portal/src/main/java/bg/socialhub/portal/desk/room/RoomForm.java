package bg.socialhub.portal.desk.room;

import bg.socialhub.portal.gateway.RoomsApi.Accessibility;
import bg.socialhub.portal.gateway.RoomsApi.Booker;
import bg.socialhub.portal.gateway.RoomsApi.Description;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Layout;
import bg.socialhub.portal.gateway.RoomsApi.Name;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.RoomsApi.Rules;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room as its manager types it.
 *
 * @param layouts how many people per arrangement; empty where the room is not arranged so
 * @param hours OWN when the room has hours of its own; else the usual ones hold
 * @param opens from Monday to Sunday; empty on a day on which it is closed
 * @param closes likewise
 */
record RoomForm(
        @Nullable Long version,
        @Nullable String nameBg,
        @Nullable String nameEn,
        @Nullable Kind kind,
        @Nullable Integer capacity,
        @Nullable Map<String, String> layouts,
        @Nullable Set<Accessibility> accessibility,
        @Nullable Integer setupMinutes,
        @Nullable Integer teardownMinutes,
        @Nullable Integer horizonDays,
        @Nullable Integer shortestMinutes,
        @Nullable Integer longestMinutes,
        @Nullable Booker withoutApproval,
        @Nullable Boolean requestsHold,
        @Nullable Integer cancellationHours,
        @Nullable Integer noShowMinutes,
        @Nullable String hours,
        @Nullable List<String> opens,
        @Nullable List<String> closes,
        @Nullable String key) {

    private static final String OWN = "OWN";

    RoomForm {
        accessibility = accessibility == null ? Set.of() : accessibility;
        layouts = layouts == null ? Map.of() : layouts;
        hours = OWN.equals(hours) ? OWN : "USUAL";
    }

    static RoomForm empty() {
        return new RoomForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null,
                null,
                null,
                Booker.STAFF,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static RoomForm of(Room room) {
        var own = room.openingHours();
        var week = WeekHours.of(own == null ? Map.of() : own);
        return new RoomForm(
                room.version(),
                room.name().bg(),
                room.name().en(),
                room.kind(),
                room.capacity(),
                LayoutSizes.of(room.layouts()).typed(),
                Set.copyOf(room.accessibility()),
                room.setupMinutes(),
                room.teardownMinutes(),
                room.rules().horizonDays(),
                room.rules().shortestMinutes(),
                room.rules().longestMinutes(),
                room.rules().withoutApproval(),
                room.rules().requestsHold(),
                room.rules().cancellationHours(),
                room.rules().noShowMinutes(),
                own == null ? null : OWN,
                week.opens(),
                week.closes(),
                null);
    }

    public boolean has(String access) {
        return accessibility != null
                && accessibility.stream().anyMatch(one -> one.name().equals(access));
    }

    public boolean hasOwnHours() {
        return OWN.equals(hours);
    }

    public String opensOn(DayOfWeek day) {
        return week().opensOn(day);
    }

    public String closesOn(DayOfWeek day) {
        return week().closesOn(day);
    }

    public @Nullable String peopleIn(String layout) {
        return layouts == null ? null : layouts.get(layout);
    }

    /** With own hours, those of Monday on all workdays. */
    RoomForm withWorkdaysLikeMonday() {
        var filled = week().withWorkdaysLikeMonday();
        return new RoomForm(
                version,
                nameBg,
                nameEn,
                kind,
                capacity,
                layouts,
                accessibility,
                setupMinutes,
                teardownMinutes,
                horizonDays,
                shortestMinutes,
                longestMinutes,
                withoutApproval,
                requestsHold,
                cancellationHours,
                noShowMinutes,
                OWN,
                filled.opens(),
                filled.closes(),
                key);
    }

    List<DayOfWeek> wrongDays() {
        return hasOwnHours() ? week().wrongDays() : List.of();
    }

    List<Layout> wrongLayouts() {
        return sizes().wrong();
    }

    Description toDescription() {
        var booker = withoutApproval == null ? Booker.STAFF : withoutApproval;
        return new Description(
                new Name(filled(nameBg), filled(nameEn)),
                kind,
                capacity,
                accessibility == null ? Set.of() : accessibility,
                setupMinutes == null ? 0 : setupMinutes,
                teardownMinutes == null ? 0 : teardownMinutes,
                booker != Booker.EVERYBODY,
                new Rules(
                        horizonDays,
                        shortestMinutes,
                        longestMinutes,
                        booker,
                        !Boolean.FALSE.equals(requestsHold),
                        cancellationHours,
                        noShowMinutes),
                sizes().toSizes(),
                hasOwnHours() ? week().toHours() : null);
    }

    private LayoutSizes sizes() {
        return new LayoutSizes(layouts == null ? Map.of() : layouts);
    }

    private WeekHours week() {
        return WeekHours.of(opens, closes);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
