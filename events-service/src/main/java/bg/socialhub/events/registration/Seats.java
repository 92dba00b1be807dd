package bg.socialhub.events.registration;

import java.util.List;

/** The seats of one quota as they stand: who has one, and who waits in which order. */
public record Seats(
        SeatsId id, int size, long planVersion, List<RegistrationId> holders, List<RegistrationId> waiting) {

    public Seats {
        holders = List.copyOf(holders);
        waiting = List.copyOf(waiting);
    }

    public int free() {
        return size - holders.size();
    }
}
