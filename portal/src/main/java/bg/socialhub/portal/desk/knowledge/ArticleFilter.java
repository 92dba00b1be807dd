package bg.socialhub.portal.desk.knowledge;

import bg.socialhub.portal.gateway.KnowledgeApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which articles are listed; without a state all but the archived ones. */
record ArticleFilter(
        @Nullable String q,
        @Nullable Status status,
        @Nullable Category category) {

    private static final int LONGEST = 500;

    String words() {
        String words = q == null ? "" : q.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    @Nullable
    List<Status> wanted() {
        return status == null ? null : List.of(status);
    }

    /** The list's address without a page. */
    public String address() {
        var address = UriComponentsBuilder.fromPath("/desk/knowledge").queryParam("q", "{q}");
        if (status != null) {
            address.queryParam("status", status);
        }
        if (category != null) {
            address.queryParam("category", category);
        }
        return address.encode().buildAndExpand(words()).toUriString();
    }
}
