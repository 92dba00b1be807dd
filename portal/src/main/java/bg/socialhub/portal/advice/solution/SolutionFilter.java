package bg.socialhub.portal.advice.solution;

import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.SolutionsApi.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which solutions are listed; what does not exist narrows nothing. */
record SolutionFilter(
        @Nullable Category category,
        @Nullable Dimension dimension,
        @Nullable String centre) {

    SolutionFilter {
        centre = centre == null || centre.isBlank() ? null : centre;
    }

    public boolean isNarrow() {
        return category != null || dimension != null || centre != null;
    }

    /** The list's address without a page. */
    public String address() {
        var address = UriComponentsBuilder.fromPath("/solutions");
        if (category != null) {
            address.queryParam("category", category);
        }
        if (dimension != null) {
            address.queryParam("dimension", dimension);
        }
        if (centre != null) {
            address.queryParam("centre", centre);
        }
        return address.encode().build().toUriString();
    }
}
