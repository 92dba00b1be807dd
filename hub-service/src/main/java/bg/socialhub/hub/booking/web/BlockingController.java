package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.BlockingService;
import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blocking.Command;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Blocking a room, for the staff of its centre. */
@RestController
@RequestMapping("/api/v1/blockings")
class BlockingController {

    private final BlockingService service;
    private final NewId newId;

    BlockingController(BlockingService service, NewId newId) {
        this.service = service;
        this.newId = newId;
    }

    record ExceptionRequest(@NotNull LocalDate day) {}

    @PostMapping
    ResponseEntity<BlockingResponse> block(@Valid @RequestBody BlockingRequest body, CurrentUser user) {
        BlockingId id = new BlockingId(newId.next().toString());
        Blocking blocking = service.block(id, body.toOrder(), user);
        URI location = URI.create("/api/v1/blockings/" + blocking.id());
        return Responses.created(location, blocking.version(), BlockingResponse.from(blocking));
    }

    @GetMapping
    Listing<BlockingResponse> active(@RequestParam(required = false) @Nullable RoomId room, CurrentUser user) {
        return Listing.of(
                service.active(room, user).stream().map(BlockingResponse::from).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<BlockingResponse> blocking(@PathVariable BlockingId id, CurrentUser user, WebRequest request) {
        Blocking blocking = service.get(id, user);
        return Responses.conditional(request, blocking.version(), () -> BlockingResponse.from(blocking));
    }

    @PostMapping("/{id}/exceptions")
    ResponseEntity<BlockingResponse> except(
            @PathVariable BlockingId id, @Valid @RequestBody ExceptionRequest body, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Command.Except(body.day()), ifMatch, user);
    }

    @PostMapping("/{id}/lifting")
    ResponseEntity<BlockingResponse> lift(@PathVariable BlockingId id, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Command.Lift(), ifMatch, user);
    }

    private ResponseEntity<BlockingResponse> decide(BlockingId id, Command command, IfMatch ifMatch, CurrentUser user) {
        Blocking blocking = service.decide(id, command, user, ifMatch::check);
        return Responses.ok(blocking.version(), BlockingResponse.from(blocking));
    }
}
