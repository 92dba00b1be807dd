package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.WaitingApi;
import bg.socialhub.portal.gateway.WaitingApi.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where bookings stand on the list of those who wait. */
@Component
class WaitingPlaces {

    private static final int NOT_FOUND = 404;

    private final WaitingApi api;

    WaitingPlaces(WaitingApi api) {
        this.api = api;
    }

    /** By the bookings' ids; without those that wait no more. */
    Map<String, Place> of(Collection<Booking> bookings) {
        var places = new HashMap<String, Place>();
        bookings.stream()
                .filter(booking -> booking.status() == Status.WAITING)
                .forEach(booking -> put(places, booking.id()));
        return places;
    }

    private void put(Map<String, Place> places, String id) {
        try {
            places.put(id, api.place(id));
        } catch (Refused refused) {
            if (refused.status() != NOT_FOUND) {
                throw refused;
            }
        }
    }
}
