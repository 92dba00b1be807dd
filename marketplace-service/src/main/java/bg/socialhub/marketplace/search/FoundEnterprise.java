package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.EnterpriseResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/** An enterprise in a list, with the reasons why it was found. */
record FoundEnterprise(@JsonUnwrapped EnterpriseResponse enterprise, List<Explanation.Reason> matches) {

    static FoundEnterprise of(Entry entry, List<Explanation.Reason> reasons, LocalDate today) {
        return new FoundEnterprise(EnterpriseResponse.of(entry.enterprise(), today), reasons);
    }
}
