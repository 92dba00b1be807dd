package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.TrainingsApi.Topic;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What the staff of a centre do with their trainings: plan, place sessions in rooms, announce, say who was there, complete. */
@FeignClient(name = "hub", contextId = "training-desk", url = "${portal.gateway-url}", path = "/api/v1")
public interface TrainingDeskApi {

    /** 409 {@code session-conflict} is a list of {@link SessionConflict}. */
    @PostMapping("/trainings")
    Training plan(@RequestHeader("Idempotency-Key") String key, @RequestBody Plan plan);

    @PutMapping("/trainings/{id}")
    Training revise(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Programme programme);

    @PostMapping("/trainings/{id}/opening")
    Training open(@PathVariable String id, @RequestHeader("If-Match") String version);

    @PostMapping("/trainings/{id}/cancellation")
    Training cancel(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Reason reason);

    @PostMapping("/trainings/{id}/completion")
    Training complete(@PathVariable String id, @RequestHeader("If-Match") String version);

    @PostMapping("/trainings/{id}/sessions")
    Training add(
            @PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody SessionPlan session);

    @PutMapping("/trainings/{id}/sessions/{number}")
    Training move(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader("If-Match") String version,
            @RequestBody SessionPlan session);

    @PostMapping("/trainings/{id}/sessions/{number}/cancellation")
    Training drop(@PathVariable String id, @PathVariable int number, @RequestHeader("If-Match") String version);

    @GetMapping("/trainings/{id}/sessions/{number}/attendance")
    Sheet sheet(@PathVariable String id, @PathVariable int number);

    @PutMapping("/trainings/{id}/sessions/{number}/attendance")
    Sheet mark(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader("If-Match") String version,
            @RequestBody Marks marks);

    /** A text that somebody types. */
    record Wording(@Nullable String bg, @Nullable String en) {}

    record Programme(
            Wording title,
            Wording description,
            Wording audience,
            @Nullable Topic topic,
            @Nullable Integer size) {}

    record Plan(
            String centre,
            Wording title,
            Wording description,
            Wording audience,
            @Nullable Topic topic,
            @Nullable Integer size,
            List<SessionPlan> sessions) {}

    record SessionPlan(
            @Nullable String roomId,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end) {}

    record Reason(@Nullable String reason) {}

    /** Everybody with a seat, and what was said of them; version 0 while nothing was. */
    record Sheet(List<Mark> attendees, long version) {}

    /** Whether a person was there; nothing while it was not said. */
    record Mark(
            String enrolmentId,
            String name,
            @Nullable String enterpriseName,
            @Nullable Boolean present) {}

    record Marks(List<Presence> attendees) {}

    record Presence(String enrolmentId, boolean present) {}
}
