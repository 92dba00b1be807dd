package bg.socialhub.hub.equipment;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the centres lend: read by everybody, kept by the manager of the centre. */
@RestController
@RequestMapping("/api/v1")
class EquipmentController {

    private final EquipmentRegister register;
    private final NewId newId;

    EquipmentController(EquipmentRegister register, NewId newId) {
        this.register = register;
        this.newId = newId;
    }

    /** A kind of equipment as its manager describes it; quantity 0 takes it from what is lent. */
    record EquipmentRequest(
            @NotNull @Valid Name name,
            @NotNull EquipmentCategory category,
            @NotNull @Min(0) @Max(500) Integer quantity) {

        EquipmentKind toKind(EquipmentId id, String centre) {
            return new EquipmentKind(id, centre, name.text(), category, quantity, 1);
        }
    }

    record Name(
            @NotNull @PlainText(max = 120) String bg,
            @Nullable @PlainText(max = 120) String en) {

        LocalizedText text() {
            return new LocalizedText(bg.strip(), en == null ? null : en.strip());
        }
    }

    record EquipmentResponse(
            String id, String centre, LocalizedText name, EquipmentCategory category, int quantity, long version) {

        static EquipmentResponse from(EquipmentKind kind) {
            return new EquipmentResponse(
                    kind.id().value(), kind.centre(), kind.name(), kind.category(), kind.quantity(), kind.version());
        }
    }

    @GetMapping("/centres/{code}/equipment")
    Listing<EquipmentResponse> ofCentre(@PathVariable String code) {
        return Listing.of(
                register.ofCentre(code).stream().map(EquipmentResponse::from).toList());
    }

    @GetMapping("/equipment/{id}")
    ResponseEntity<EquipmentResponse> equipment(@PathVariable EquipmentId id, WebRequest request) {
        EquipmentKind kind = register.get(id);
        return Responses.conditional(request, kind.version(), () -> EquipmentResponse.from(kind));
    }

    @PostMapping("/centres/{code}/equipment")
    ResponseEntity<EquipmentResponse> add(
            @PathVariable String code, @Valid @RequestBody EquipmentRequest body, CurrentUser user) {
        EquipmentKind kind =
                register.add(body.toKind(new EquipmentId(newId.next().toString()), code), user);
        return Responses.created(
                URI.create("/api/v1/equipment/" + kind.id()), kind.version(), EquipmentResponse.from(kind));
    }

    @PutMapping("/equipment/{id}")
    ResponseEntity<EquipmentResponse> change(
            @PathVariable EquipmentId id,
            @Valid @RequestBody EquipmentRequest body,
            IfMatch ifMatch,
            CurrentUser user) {
        EquipmentKind changed = register.change(
                id,
                kind -> {
                    ifMatch.required().check(kind.version());
                    return body.toKind(id, kind.centre());
                },
                user);
        return Responses.ok(changed.version(), EquipmentResponse.from(changed));
    }
}
