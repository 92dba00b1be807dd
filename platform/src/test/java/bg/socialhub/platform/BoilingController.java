package bg.socialhub.platform;

import bg.socialhub.platform.StrangeApplication.Kettle;
import bg.socialhub.platform.StrangeApplication.KettleEvent.KettleBoiled;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Problem;
import bg.socialhub.platform.web.Responses;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A transition of the strange service: a kettle boils once, and the test says what happens between its write and its answer. */
@RestController
class BoilingController {

    private final AggregateStore<Kettle> kettles;
    private final Clock clock;

    BoilingController(AggregateStore<Kettle> kettles, Clock clock) {
        this.kettles = kettles;
        this.clock = clock;
    }

    @PostMapping("/kettles/{id}/boiling")
    ResponseEntity<Map<String, String>> boil(
            @PathVariable String id, IfMatch match, @RequestHeader(required = false) String after) {
        Stored<Kettle> found = kettles.find(id).orElseThrow();
        match.check(found.version());
        Stored<Kettle> boiled = kettles.save(id, found.version(), boiled(found.state()), change(found));
        if ("die".equals(after)) {
            Runtime.getRuntime().halt(1);
        }
        if ("fail".equals(after)) {
            throw new IllegalStateException("between write and answer");
        }
        return Responses.ok(
                boiled.version(), Map.of("boiledAt", boiled.state().boiledAt().toString()));
    }

    private Kettle boiled(Kettle cold) {
        if (cold.boiledAt() != null) {
            throw Problem.of(HttpStatus.CONFLICT, "concurrent-change");
        }
        return new Kettle(cold.name(), cold.colour(), cold.litres(), cold.serial(), cold.made(), clock.instant());
    }

    private Change change(Stored<Kettle> found) {
        Instant now = clock.instant();
        return Change.by("somebody", "boil-kettle", now)
                .publishing(new KettleBoiled(
                        found.id(), found.version() + 1, now, found.state().name()));
    }
}
