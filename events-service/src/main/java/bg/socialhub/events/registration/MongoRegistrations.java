package bg.socialhub.events.registration;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.events.event.EventId;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoRegistrations implements Registrations {

    static final String COLLECTION = "registrations";
    private static final String STATUS = "state.status";

    private final AggregateStore<RegistrationDocument> store;

    MongoRegistrations(AggregateStores stores) {
        this.store = stores.of(COLLECTION, RegistrationDocument.class);
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return store.find(id.toString()).map(MongoRegistrations::registration);
    }

    @Override
    public List<Registration> otherThan(RegistrationStatus status, Collection<RegistrationId> ids) {
        List<String> keys = ids.stream().map(RegistrationId::toString).toList();
        return keys.isEmpty()
                ? List.of()
                : all(where("_id").in(keys).and(STATUS).ne(status.name()));
    }

    @Override
    public List<Registration> pendingSince(Instant moment) {
        return all(where(STATUS)
                .is(RegistrationStatus.PENDING.name())
                .and("state.at")
                .lt(moment));
    }

    @Override
    public List<Registration> of(EventId event) {
        return all(where("state.event").is(event.toString()));
    }

    @Override
    public List<Registration> ofOwner(String owner) {
        return all(where("state.owner").is(owner));
    }

    @Override
    public Registration add(Registration.Pending registration, String actor) {
        Change change = Change.by(actor, "register", registration.application().at());
        return registration(
                store.insert(registration.id().toString(), RegistrationDocument.from(registration), change));
    }

    @Override
    public Registration save(Registration before, Registration after, String actor, Instant at) {
        Change change = Change.by(actor, after.status().name().toLowerCase(Locale.ROOT), at)
                .publishing(
                        RegistrationMessages.changed(before, after, at).stream().toList());
        return registration(
                store.save(after.id().toString(), before.version(), RegistrationDocument.from(after), change));
    }

    private List<Registration> all(Criteria criteria) {
        return store.query(new Query(criteria).with(Sort.by("state.at", "_id"))).stream()
                .map(MongoRegistrations::registration)
                .toList();
    }

    private static Registration registration(Stored<RegistrationDocument> stored) {
        return stored.state().toDomain(RegistrationId.of(stored.id()), stored.version());
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        CollectionIndexes registrationIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.event", "state.at")
                    .index("state.owner", "state.at")
                    .index(STATUS, "state.at");
        }
    }
}
