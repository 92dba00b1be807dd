package bg.socialhub.hub.room;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The rooms: read by everybody, kept by the manager of their centre. */
@RestController
@RequestMapping("/api/v1")
class RoomController {

    private final RoomRegister register;
    private final NewId newId;

    RoomController(RoomRegister register, NewId newId) {
        this.register = register;
        this.newId = newId;
    }

    @GetMapping("/centres/{code}/rooms")
    Listing<RoomResponse> ofCentre(@PathVariable String code) {
        return Listing.of(
                register.ofCentre(code).stream().map(RoomResponse::from).toList());
    }

    @GetMapping("/rooms/{id}")
    ResponseEntity<RoomResponse> room(@PathVariable RoomId id, WebRequest request) {
        Room room = register.get(id);
        return Responses.conditional(request, room.version(), () -> RoomResponse.from(room));
    }

    @PostMapping("/centres/{code}/rooms")
    ResponseEntity<RoomResponse> add(
            @PathVariable String code, @Valid @RequestBody RoomRequest body, CurrentUser user) {
        Room room = register.add(body.toRoom(new RoomId(newId.next().toString()), code), user);
        return Responses.created(URI.create("/api/v1/rooms/" + room.id()), room.version(), RoomResponse.from(room));
    }

    @PutMapping("/rooms/{id}")
    ResponseEntity<RoomResponse> change(
            @PathVariable RoomId id, @Valid @RequestBody RoomRequest body, IfMatch ifMatch, CurrentUser user) {
        Room changed = register.change(
                id,
                room -> {
                    ifMatch.required().check(room.version());
                    return body.toRoom(room);
                },
                user);
        return Responses.ok(changed.version(), RoomResponse.from(changed));
    }
}
