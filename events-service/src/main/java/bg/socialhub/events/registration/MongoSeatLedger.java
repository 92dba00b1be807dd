package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;
import bg.socialhub.platform.store.CollectionIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Decides on what it reads and writes on that condition; a write that finds other contents is decided anew. */
@Repository
class MongoSeatLedger implements SeatLedger {

    private final MongoSeats seats;

    MongoSeatLedger(MongoTemplate mongo) {
        this.seats = new MongoSeats(mongo);
    }

    @Override
    public void open(SeatsId id, int size, long planVersion) {
        if (seats.find(id).isEmpty()) {
            seats.insert(id, size, planVersion);
        }
    }

    @Override
    public Optional<Seats> find(SeatsId id) {
        return seats.find(id);
    }

    @Override
    public List<Seats> of(EventId event) {
        return seats.of(event);
    }

    @Override
    public Claim claim(SeatsId id, RegistrationId registration, boolean waitingList) {
        String who = registration.toString();
        while (true) {
            if (seats.sit(id, who)) {
                return Claim.SEATED;
            }
            if (waitingList && seats.queue(id, who)) {
                return Claim.WAITING;
            }
            Seats now = get(id);
            if (now.holders().contains(registration)) {
                return Claim.SEATED;
            }
            if (now.waiting().contains(registration)) {
                return Claim.WAITING;
            }
            if (!waitingList && (now.free() == 0 || !now.waiting().isEmpty())) {
                return Claim.SOLD_OUT;
            }
        }
    }

    @Override
    public Optional<RegistrationId> release(SeatsId id, RegistrationId registration) {
        String who = registration.toString();
        while (true) {
            Seats now = get(id);
            if (!now.holders().contains(registration)) {
                if (!now.waiting().contains(registration) || seats.leaveQueue(id, who)) {
                    return Optional.empty();
                }
            } else if (now.waiting().isEmpty()) {
                if (seats.leave(id, who)) {
                    return Optional.empty();
                }
            } else if (seats.handOver(id, who, now.waiting().getFirst().toString())) {
                return Optional.of(now.waiting().getFirst());
            }
        }
    }

    @Override
    public Resize resize(SeatsId id, int size, long planVersion) {
        while (true) {
            Seats now = get(id);
            if (now.planVersion() > planVersion) {
                return new Resize.Done(List.of());
            }
            if (now.holders().size() > size) {
                return new Resize.BelowTaken(now.holders().size());
            }
            if (seats.setSize(now, size, planVersion)) {
                return new Resize.Done(promote(id));
            }
        }
    }

    @Override
    public List<RegistrationId> promote(SeatsId id) {
        List<RegistrationId> seated = new ArrayList<>();
        for (Seats now = get(id); now.free() > 0 && !now.waiting().isEmpty(); now = get(id)) {
            RegistrationId next = now.waiting().getFirst();
            if (seats.sitFirst(id, next.toString())) {
                seated.add(next);
            }
        }
        return seated;
    }

    private Seats get(SeatsId id) {
        return seats.find(id).orElseThrow(() -> new IllegalStateException("the seats " + id + " are not open"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        CollectionIndexes seatIndexes() {
            return CollectionIndexes.on(MongoSeats.COLLECTION).index("event");
        }
    }
}
