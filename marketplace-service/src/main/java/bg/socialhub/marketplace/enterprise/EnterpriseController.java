package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.identifier.Eik;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/enterprises")
class EnterpriseController {

    private final EnterpriseService enterprises;
    private final Clock clock;

    EnterpriseController(EnterpriseService enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<EnterpriseResponse> register(@Valid @RequestBody EnterpriseRequest request, CurrentUser user) {
        var eik = Eik.parse(request.eik() == null ? "" : request.eik());
        var registered = enterprises.register(eik, request.toProfile(), user);
        var location = URI.create("/api/v1/enterprises/" + registered.id());
        return Responses.created(location, registered.version(), response(registered));
    }

    @GetMapping("/{id}")
    ResponseEntity<EnterpriseResponse> show(@PathVariable String id, WebRequest request) {
        var enterprise = enterprises.get(new EnterpriseId(id));
        return enterprise.certification().verified().isPresent()
                ? DatedAnswers.ok(request, enterprise.version(), response(enterprise))
                : Responses.conditional(request, enterprise.version(), () -> response(enterprise));
    }

    @GetMapping("/by-eik/{eik}")
    ResponseEntity<EnterpriseResponse> byEik(@PathVariable String eik, WebRequest request) {
        return show(EnterpriseId.of(Eik.parse(eik)).value(), request);
    }

    @PutMapping("/{id}")
    ResponseEntity<EnterpriseResponse> describe(
            @PathVariable String id, @Valid @RequestBody EnterpriseRequest request, IfMatch match, CurrentUser user) {
        var changed = enterprises.describe(new EnterpriseId(id), request.toProfile(), user, match);
        return Responses.ok(changed.version(), response(changed));
    }

    private EnterpriseResponse response(Enterprise enterprise) {
        return EnterpriseResponse.of(
                ListedEnterprise.of(enterprise), LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE));
    }
}
