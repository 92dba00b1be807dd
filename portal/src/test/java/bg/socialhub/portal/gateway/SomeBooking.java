package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A booking of room r1 in Plovdiv on 8 March 2027, from 10:00 to 12:00, in its third version. */
public final class SomeBooking {

    private final String id;
    private final Status status;
    private OffsetDateTime start = at("10:00");
    private OffsetDateTime end = at("12:00");
    private String requester = "somebody";
    private @Nullable String name;
    private @Nullable String enterprise;
    private @Nullable OffsetDateTime heldUntil;
    private boolean holdsTime = true;
    private @Nullable OffsetDateTime arrivedAt;
    private boolean cancelledLate;

    private SomeBooking(String id, Status status) {
        this.id = id;
        this.status = status;
    }

    public static SomeBooking of(String id, Status status) {
        return new SomeBooking(id, status);
    }

    /** That day, in Sofia. */
    public static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2027-03-08T" + time + ":00+02:00");
    }

    public SomeBooking from(OffsetDateTime newStart, OffsetDateTime newEnd) {
        start = newStart;
        end = newEnd;
        return this;
    }

    public SomeBooking by(String newEnterprise) {
        enterprise = newEnterprise;
        return this;
    }

    public SomeBooking called(String newName) {
        name = newName;
        return this;
    }

    public SomeBooking ofTraining() {
        requester = "training/t1";
        return this;
    }

    public SomeBooking until(OffsetDateTime time) {
        heldUntil = time;
        return this;
    }

    public SomeBooking shared() {
        holdsTime = false;
        return this;
    }

    public SomeBooking arrived(OffsetDateTime time) {
        arrivedAt = time;
        return this;
    }

    public SomeBooking late() {
        cancelledLate = true;
        return this;
    }

    public Booking build() {
        return new Booking(
                id,
                status,
                "plovdiv",
                "r1",
                start,
                end,
                "Обучение " + id,
                8,
                requester,
                name,
                enterprise,
                enterprise,
                null,
                heldUntil,
                holdsTime,
                arrivedAt,
                cancelledLate,
                null,
                null,
                null,
                null,
                null,
                at("07:30"),
                3);
    }
}
