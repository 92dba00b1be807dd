package bg.socialhub.portal.gateway;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Trainings of the centres as everybody sees them; the staff of a centre see its plans too. */
@FeignClient(name = "hub", contextId = "trainings", url = "${portal.gateway-url}", path = "/api/v1")
public interface TrainingsApi {

    /** Without a status, what is open and not over; by the first session; those that touch {@code from} to {@code to}. */
    @GetMapping("/trainings")
    Page<Training> trainings(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable Topic topic,
            @RequestParam List<Status> status,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime to,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/trainings/{id}")
    Training training(@PathVariable String id);

    /** Where a training stands; an open one runs from its first session on. */
    enum Status {
        DRAFT,
        OPEN,
        RUNNING,
        COMPLETED,
        CANCELLED
    }

    /** What a training is about. */
    enum Topic {
        DIGITAL_SKILLS,
        SOCIAL_ENTREPRENEURSHIP,
        REGISTER_AND_LAW,
        MARKET_PLACEMENT,
        FINANCE_AND_FUNDING,
        MANAGEMENT,
        INCLUSION_AT_WORK
    }

    /**
     * A training.
     *
     * @param free seats that nobody has
     * @param waiting people who wait for one
     * @param sessions by their start; a plan may have none yet
     * @param reason why it was cancelled
     */
    record Training(
            String id,
            Status status,
            String centre,
            Text title,
            Text description,
            Text audience,
            Topic topic,
            int size,
            int free,
            int waiting,
            List<Meeting> sessions,
            @Nullable String reason,
            long version) {

        public boolean is(String name) {
            return status.name().equals(name);
        }

        /** Whether it can still be changed. */
        public boolean isLive() {
            return status != Status.COMPLETED && status != Status.CANCELLED;
        }

        public @Nullable OffsetDateTime start() {
            return sessions.isEmpty() ? null : sessions.getFirst().start();
        }

        /** Whether it was held to its end, so that it can be completed. */
        public boolean isOver(Instant now) {
            return status == Status.RUNNING
                    && sessions.stream()
                            .map(one -> one.end().toInstant())
                            .max(Comparator.naturalOrder())
                            .filter(end -> !end.isAfter(now))
                            .isPresent();
        }
    }

    /** One session in a room. */
    record Meeting(int number, String roomId, OffsetDateTime start, OffsetDateTime end) {

        public boolean hasBegun(Instant now) {
            return !start.toInstant().isAfter(now);
        }
    }
}
