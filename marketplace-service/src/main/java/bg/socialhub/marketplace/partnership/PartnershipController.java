package bg.socialhub.marketplace.partnership;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.identifier.PersonalNumbers;
import bg.socialhub.marketplace.partnership.PartnershipState.Command;
import bg.socialhub.marketplace.partnership.PartnershipState.Side;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/partnerships")
class PartnershipController {

    private final PartnershipService partnerships;
    private final NewId newId;

    PartnershipController(PartnershipService partnerships, NewId newId) {
        this.partnerships = partnerships;
        this.newId = newId;
    }

    record ProposalRequest(
            @NotNull @PlainText(max = 60) String enterpriseId,

            @NotNull @PlainText(min = 2, max = 4000, multiline = true)
            String message,

            @NotNull PartnershipKind kind,
            @Nullable @Valid SignatureRequest signature) {

        String text() {
            PersonalNumbers.refuseIn(Map.of("message", message));
            return message.strip();
        }
    }

    record SignatureRequest(
            @NotNull @PlainText(min = 2, max = 200) String name,

            @Nullable @PlainText(max = 200) String contact) {

        static @Nullable Signature of(@Nullable SignatureRequest request) {
            if (request == null) {
                return null;
            }
            String contact = request.contact() == null ? "" : request.contact().strip();
            PersonalNumbers.refuseIn(Map.of("signature.name", request.name(), "signature.contact", contact));
            return new Signature(request.name().strip(), contact.isEmpty() ? null : contact);
        }
    }

    record AnswerRequest(
            @Nullable @PlainText(max = 2000, multiline = true)
            String message) {

        static @Nullable String textOf(@Nullable AnswerRequest request) {
            if (request == null || request.message() == null) {
                return null;
            }
            PersonalNumbers.refuseIn(Map.of("message", request.message()));
            return request.message().strip();
        }
    }

    record PartnershipResponse(
            String id,
            String enterpriseId,
            @Nullable String enterpriseName,
            Side side,
            @Nullable Signature signature,
            PartnershipKind kind,
            String message,
            Instant proposedAt,
            @Nullable String answer,
            PartnershipState status) {

        static PartnershipResponse of(PartnershipService.Seen seen) {
            var partnership = seen.partnership();
            return new PartnershipResponse(
                    partnership.id().value(),
                    partnership.enterpriseId(),
                    seen.enterpriseName(),
                    seen.side(),
                    partnership.signature(),
                    partnership.kind(),
                    partnership.message(),
                    partnership.proposedAt(),
                    partnership.answer(),
                    partnership.state());
        }
    }

    @PostMapping
    ResponseEntity<PartnershipResponse> propose(@Valid @RequestBody ProposalRequest request, CurrentUser user) {
        var id = new PartnershipId(newId.next().toString());
        var proposed = partnerships.propose(
                id,
                request.enterpriseId(),
                SignatureRequest.of(request.signature()),
                request.kind(),
                request.text(),
                user);
        var location = URI.create("/api/v1/partnerships/" + proposed.id());
        return Responses.created(location, proposed.version(), response(proposed, user));
    }

    @GetMapping
    Listing<PartnershipResponse> mine(Paging paging, CurrentUser user) {
        return partnerships.mine(user, paging, PartnershipResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<PartnershipResponse> show(@PathVariable String id, CurrentUser user, WebRequest request) {
        var partnership = partnerships.see(new PartnershipId(id), user);
        return Responses.conditional(request, partnership.version(), () -> response(partnership, user));
    }

    @PostMapping("/{id}/{step:acceptance|decline|activation|completion|withdrawal}")
    ResponseEntity<PartnershipResponse> move(
            @PathVariable String id,
            @PathVariable String step,
            @Valid @RequestBody(required = false) @Nullable AnswerRequest request,
            IfMatch match,
            CurrentUser user) {
        var moved = partnerships.move(new PartnershipId(id), command(step), AnswerRequest.textOf(request), user, match);
        return Responses.ok(moved.version(), response(moved, user));
    }

    private PartnershipResponse response(Partnership partnership, CurrentUser user) {
        return PartnershipResponse.of(partnerships.seen(partnership, user));
    }

    private static Command command(String step) {
        return switch (step) {
            case "acceptance" -> Command.ACCEPT;
            case "decline" -> Command.DECLINE;
            case "activation" -> Command.ACTIVATE;
            case "completion" -> Command.COMPLETE;
            case "withdrawal" -> Command.WITHDRAW;
            default -> throw new IllegalArgumentException(step); // the path allows no other
        };
    }
}
