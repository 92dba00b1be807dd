package bg.socialhub.portal.gateway;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** The enterprises that the caller wants to find again. */
@FeignClient(name = "marketplace", contextId = "savedEnterprises", url = "${portal.gateway-url}", path = "/api/v1")
public interface SavedEnterprisesApi {

    /** The newest first. */
    @GetMapping("/saved-enterprises")
    Page<Card> saved();

    @PutMapping("/saved-enterprises/{id}")
    void save(@PathVariable String id);

    @DeleteMapping("/saved-enterprises/{id}")
    void forget(@PathVariable String id);

    /**
     * An enterprise in the list.
     *
     * @param offers how many it has published
     */
    record Card(
            String id,
            String name,
            String district,
            @Nullable Mark mark,
            int offers,
            OffsetDateTime savedAt) {}

    /** The mark of a social enterprise as it may be shown today. */
    record Mark(@JsonProperty("class") String certificateClass, String label, LocalDate validUntil) {}
}
