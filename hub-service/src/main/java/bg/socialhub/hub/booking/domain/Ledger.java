package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.room.RoomId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who has which room when: the one place that decides whether two claims overlap (I1). */
public interface Ledger {

    /**
     * Claims the time in every day that it touches, or in none.
     *
     * @throws BookingException.RoomTaken when another booking or a blocking has some of it
     */
    void claim(RoomId room, Claim claim);

    /**
     * Claims the time beside whatever else the same booking has, in every day that it touches or in none.
     *
     * @throws BookingException.RoomTaken when another booking has some of it
     */
    void claimBeside(RoomId room, Claim claim);

    /**
     * Puts a claim in the place of another owner's that holds all of its time, in each day in one write, so that nobody comes
     * between; a day without such a claim stays as it is.
     */
    void handOver(RoomId room, Owner from, Claim to);

    /** Notes whether a claim that stands is undecided. */
    void note(RoomId room, Claim claim);

    /** Gives back one claim of a booking and leaves its others. */
    void releaseOnly(RoomId room, Claim claim);

    /** Gives back whatever is claimed for this owner in these days. */
    void release(RoomId room, Owner owner, Collection<LocalDate> days);

    /** Gives back one claim in one day, unless it was made anew in the meantime. */
    void releaseLeftover(Entry entry);

    /** The claims in a room's days, both ends included; each claim once, in order of time. */
    List<Claim> claims(RoomId room, LocalDate from, LocalDate to);

    /** The same for many rooms in one read; a room without claims is missing. */
    Map<RoomId, List<Claim>> claims(Collection<RoomId> rooms, LocalDate from, LocalDate to);

    /** The same day by day: what touches a day stands there with its whole time, in order. A day without claims is missing. */
    Map<RoomId, Map<LocalDate, List<Claim>>> days(Collection<RoomId> rooms, LocalDate from, LocalDate to);

    /** Every claim of every day from the given one on. */
    void forEach(LocalDate from, Consumer<Entry> action);

    /** One claim as it stands in one day of one room. */
    record Entry(RoomId room, LocalDate day, Claim claim) {}
}
