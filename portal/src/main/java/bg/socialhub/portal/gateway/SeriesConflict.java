package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SeriesApi.Occurrence;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands in the way of each occurrence, when a series could not be booked. */
@Component
public class SeriesConflict {

    private final JsonMapper json;

    SeriesConflict(JsonMapper json) {
        this.json = json;
    }

    /** Nothing when the refusal is about something else. */
    public Optional<List<Occurrence>> in(Refused refused) {
        JsonNode body = refused.body();
        return body != null && refused.is("series-conflict")
                ? Optional.of(List.of(json.treeToValue(body.path("occurrences"), Occurrence[].class)))
                : Optional.empty();
    }
}
