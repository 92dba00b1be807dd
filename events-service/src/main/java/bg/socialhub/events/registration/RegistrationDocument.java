package bg.socialhub.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A registration as it is stored: one flat record for every state. */
record RegistrationDocument(
        RegistrationStatus status,
        String event,
        String quota,
        String name,
        String email,
        @Nullable String owner,
        String ticket,
        String managementHash,
        Instant at,
        @Nullable Instant since,
        List<Entry> entries) {

    /** One check-in list that let the ticket in. */
    record Entry(String list, Instant at) {}

    static RegistrationDocument from(Registration registration) {
        return switch (registration) {
            case Registration.Pending pending -> document(pending, null, Map.of());
            case Registration.Waiting waiting -> document(waiting, waiting.since(), Map.of());
            case Registration.Cancelled cancelled -> document(cancelled, cancelled.at(), Map.of());
            case Registration.TurnedAway away -> document(away, away.at(), Map.of());
            case Registration.Confirmed confirmed -> document(confirmed, confirmed.since(), confirmed.entries());
        };
    }

    Registration toDomain(RegistrationId id, long version) {
        SeatsId seats = new SeatsId(bg.socialhub.events.event.EventId.of(event), quota);
        Application application =
                new Application(id, seats, new Attendee(name, email), owner, ticket, managementHash, at);
        return switch (status) {
            case PENDING -> new Registration.Pending(application, version);
            case WAITING -> new Registration.Waiting(application, version, present(since));
            case CANCELLED -> new Registration.Cancelled(application, version, present(since));
            case TURNED_AWAY -> new Registration.TurnedAway(application, version, present(since));
            case CONFIRMED ->
                new Registration.Confirmed(
                        application,
                        version,
                        present(since),
                        entries.stream().collect(Collectors.toMap(Entry::list, Entry::at)));
        };
    }

    private static RegistrationDocument document(
            Registration registration, @Nullable Instant since, Map<String, Instant> entries) {
        Application application = registration.application();
        return new RegistrationDocument(
                registration.status(),
                application.seats().event().toString(),
                application.seats().quota(),
                application.attendee().name(),
                application.attendee().email(),
                application.owner(),
                application.ticket(),
                application.managementHash(),
                application.at(),
                since,
                entries.entrySet().stream()
                        .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Instant present(@Nullable Instant column) {
        if (column == null) {
            throw new IllegalStateException("a column that this status needs is empty");
        }
        return column;
    }
}
