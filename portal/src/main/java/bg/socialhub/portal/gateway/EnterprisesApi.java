package bg.socialhub.portal.gateway;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Social enterprises as everybody may see them. */
@FeignClient(name = "marketplace", contextId = "enterprises", url = "${portal.gateway-url}", path = "/api/v1")
public interface EnterprisesApi {

    /** With facets {@code district}, {@code class} and {@code legalForm}, and with the reasons why each one was found. */
    @GetMapping("/enterprises")
    Page<Enterprise> enterprises(
            @RequestParam @Nullable String q,
            @RequestParam List<String> district,
            @RequestParam("class") List<String> classes,
            @RequestParam List<String> legalForm,
            @RequestParam @Nullable String near,
            @RequestParam @Nullable String sort,
            @RequestParam int limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/enterprises/{id}")
    Enterprise enterprise(@PathVariable String id);

    /**
     * An enterprise.
     *
     * @param district NUTS 3 code of its seat
     * @param mark only while its certificate is verified and valid
     * @param matches only in what a search found
     */
    record Enterprise(
            String id,
            String eik,
            String name,
            String legalForm,
            String district,
            String description,
            Contacts contacts,
            @Nullable Mark mark,
            @Nullable List<Match> matches) {}

    record Contacts(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String address) {}

    /** „Продукт на социално предприятие“ as it may be shown today; the class is A or A_PLUS. */
    record Mark(@JsonProperty("class") String certificateClass, LocalDate validUntil) {}

    /**
     * Why something was found: which word of which field answers which word of the question, and where it stands there.
     *
     * @param by STEM, TRANSLITERATION or SPELLING
     */
    record Match(String query, String field, String word, String by, int start, int end) {}
}
