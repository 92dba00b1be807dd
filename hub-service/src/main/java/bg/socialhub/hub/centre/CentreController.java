package bg.socialhub.hub.centre;

import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The centres and the territory for everybody; every body is rendered once, when the service starts. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CentreController {

    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Rendered centres;
    private final Rendered planningRegions;
    private final Rendered districts;
    private final Map<String, Rendered> byCode;

    CentreController(Territory territory, JsonMapper json) {
        this.centres = Rendered.of(json, Listing.of(territory.centres()));
        this.planningRegions = Rendered.of(json, Listing.of(territory.planningRegions()));
        this.districts = Rendered.of(json, Listing.of(territory.districts()));
        Function<Centre, Rendered> rendered = centre -> Rendered.of(json, centre);
        this.byCode = territory.centres().stream().collect(Collectors.toUnmodifiableMap(Centre::code, rendered));
    }

    @GetMapping("/centres")
    ResponseEntity<byte[]> centres(WebRequest request) {
        return answer(request, centres);
    }

    @GetMapping("/centres/{code}")
    ResponseEntity<byte[]> centre(@PathVariable String code, WebRequest request) {
        Rendered centre = byCode.get(code);
        if (centre == null) {
            throw Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
        }
        return answer(request, centre);
    }

    @GetMapping("/planning-regions")
    ResponseEntity<byte[]> planningRegions(WebRequest request) {
        return answer(request, planningRegions);
    }

    @GetMapping("/districts")
    ResponseEntity<byte[]> districts(WebRequest request) {
        return answer(request, districts);
    }

    private static ResponseEntity<byte[]> answer(WebRequest request, Rendered body) {
        if (request.checkNotModified(body.etag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(A_WHILE)
                    .build();
        }
        return ResponseEntity.ok().eTag(body.etag()).cacheControl(A_WHILE).body(body.bytes());
    }
}
