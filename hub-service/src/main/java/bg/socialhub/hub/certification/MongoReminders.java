package bg.socialhub.hub.certification;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

@Repository
class MongoReminders implements Reminders {

    private static final String COLLECTION = "certification_reminders";
    private static final String ACTOR = "hub-service";

    private final AggregateStore<ReminderDocument> store;

    MongoReminders(AggregateStores stores) {
        this.store = stores.of(COLLECTION, ReminderDocument.class);
    }

    @Override
    public Optional<Reminder> find(ReminderId id) {
        return store.find(id.value()).map(ReminderDocument::toDomain);
    }

    @Override
    public List<Reminder> all(Collection<ReminderId> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.all(ids.stream().map(ReminderId::value).toList()).stream()
                        .map(ReminderDocument::toDomain)
                        .toList();
    }

    @Override
    public Optional<Reminder> give(Reminder reminder) {
        Change change =
                Change.by(ACTOR, "give-certification-reminder", reminder.at()).publishing(reminder.announcement());
        try {
            return Optional.of(ReminderDocument.toDomain(
                    store.insert(reminder.id().value(), ReminderDocument.from(reminder), change)));
        } catch (AlreadyExists _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Reminder> search(Scope scope, int limit, @Nullable String after) {
        var page = MongoScope.list(scope).descending("state.at", limit, after);
        return store.query(page).stream().map(ReminderDocument::toDomain).toList();
    }

    @Override
    public long count(Scope scope) {
        return store.count(MongoScope.list(scope).all());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoReminderIndexes {

        @Bean
        CollectionIndexes certificationReminderIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.at", "_id")
                    .index("state.enterprise", "state.at", "_id");
        }
    }
}
