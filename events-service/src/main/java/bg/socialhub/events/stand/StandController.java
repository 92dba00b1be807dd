package bg.socialhub.events.stand;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class StandController {

    private static final String STAND = "[A-Za-z0-9-]{1,20}";

    private final StandDesk desk;
    private final StandLedger ledger;
    private final EventDesk events;

    StandController(StandDesk desk, StandLedger ledger, EventDesk events) {
        this.desk = desk;
        this.ledger = ledger;
        this.events = events;
    }

    record ApplicationBody(
            @Nullable @Pattern(regexp = STAND) String standCode,
            @NotNull UUID enterpriseId,

            @NotNull @PlainText(max = 1000, multiline = true)
            String goods) {}

    record AcceptanceBody(@NotNull @Pattern(regexp = STAND) String stand) {}

    record RefusalBody(@NotNull @PlainText(max = 500) String reason) {}

    record StandView(String stand, @Nullable String enterpriseId) {}

    @GetMapping("/events/{id}/stands")
    Listing<StandView> stands(@PathVariable UUID id, Optional<CurrentUser> user) {
        Event event = events.visible(new EventId(id), user);
        Map<String, String> given = ledger.of(event.id()).stream()
                .collect(Collectors.toMap(StandLedger.Allocation::stand, StandLedger.Allocation::enterprise));
        List<StandView> stands = event.plan().stands().stream()
                .map(stand -> new StandView(stand, given.get(stand)))
                .toList();
        return Listing.of(stands);
    }

    @PostMapping("/events/{id}/stand-applications")
    ResponseEntity<StandApplicationView> apply(
            @PathVariable UUID id, @Valid @RequestBody ApplicationBody body, CurrentUser user) {
        StandWish wish = new StandWish(
                new EventId(id),
                body.enterpriseId().toString(),
                body.standCode(),
                body.goods().strip());
        StandApplication made = desk.apply(wish, user);
        URI location = URI.create("/api/v1/stand-applications/" + made.id());
        return Responses.created(location, made.version(), StandApplicationView.from(made));
    }

    @GetMapping("/events/{id}/stand-applications")
    Listing<StandApplicationView> applications(@PathVariable UUID id, CurrentUser user) {
        return Listing.of(desk.of(new EventId(id), user).stream()
                .map(StandApplicationView::from)
                .toList());
    }

    /** Those of an enterprise, the latest changed first. */
    @GetMapping("/stand-applications")
    Listing<StandApplicationView> applications(@RequestParam UUID enterprise, Paging paging, CurrentUser user) {
        String after = paging.after();
        List<StandApplicationView> all = desk.ofEnterprise(enterprise.toString(), user).stream()
                .map(StandApplicationView::from)
                .toList();
        return paging.page(
                all.stream()
                        .filter(one -> after == null || one.place().compareTo(after) < 0)
                        .limit(paging.limit() + 1L)
                        .toList(),
                all.size(),
                StandApplicationView::place);
    }

    @GetMapping("/stand-applications/{id}")
    ResponseEntity<StandApplicationView> application(@PathVariable UUID id, CurrentUser user) {
        return answer(desk.get(new StandApplicationId(id), user));
    }

    @PostMapping("/stand-applications/{id}/acceptance")
    ResponseEntity<StandApplicationView> accept(
            @PathVariable UUID id, @Valid @RequestBody AcceptanceBody body, CurrentUser user) {
        return answer(desk.accept(new StandApplicationId(id), body.stand(), user));
    }

    @PostMapping("/stand-applications/{id}/refusal")
    ResponseEntity<StandApplicationView> refuse(
            @PathVariable UUID id, @Valid @RequestBody RefusalBody body, CurrentUser user) {
        return answer(desk.refuse(new StandApplicationId(id), body.reason().strip(), user));
    }

    @PostMapping("/stand-applications/{id}/withdrawal")
    ResponseEntity<StandApplicationView> withdraw(@PathVariable UUID id, CurrentUser user) {
        return answer(desk.withdraw(new StandApplicationId(id), user));
    }

    private static ResponseEntity<StandApplicationView> answer(StandApplication application) {
        return Responses.ok(application.version(), StandApplicationView.from(application));
    }
}
