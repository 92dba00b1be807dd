package bg.socialhub.portal.gateway;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposals of partnership and what becomes of them; only the two sides know of one. */
@FeignClient(name = "marketplace", contextId = "partnerships", url = "${portal.gateway-url}", path = "/api/v1")
public interface PartnershipsApi {

    /** Those that the caller sent and those that the caller's enterprises received. */
    @GetMapping("/partnerships")
    Page<Partnership> partnerships(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    @GetMapping("/partnerships/{id}")
    Partnership partnership(@PathVariable String id);

    @PostMapping("/partnerships")
    Partnership propose(@RequestHeader("Idempotency-Key") String key, @RequestBody Proposal proposal);

    /** @param step acceptance, decline, activation, completion or withdrawal */
    @PostMapping("/partnerships/{id}/{step}")
    Partnership move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Answer answer);

    /** Where a partnership is in its life. */
    enum Status {
        PROPOSED,
        ACCEPTED,
        ACTIVE,
        COMPLETED,
        DECLINED,
        WITHDRAWN
    }

    /** On which side the caller is. */
    enum Side {
        PROPOSER,
        ENTERPRISE
    }

    /**
     * A proposal and its state.
     *
     * @param signature who proposes; null when they did not say
     * @param answer what the side that moved it last had to say
     */
    record Partnership(
            String id,
            String enterpriseId,
            @Nullable String enterpriseName,
            Side side,
            @Nullable Signature signature,
            String kind,
            String message,
            OffsetDateTime proposedAt,
            @Nullable String answer,
            Status status) {

        public boolean received() {
            return side == Side.ENTERPRISE;
        }

        /** How the reader calls it: {@code from} or {@code with} the other side, or {@code to} their own enterprise. */
        public String title() {
            if (!received()) {
                return "with";
            }
            return signature == null ? "to" : "from";
        }

        /** The name that belongs to the title. */
        public @Nullable String titled() {
            return received() && signature != null ? signature.name() : enterpriseName;
        }
    }

    /** Who proposes and how to reach them. */
    record Signature(String name, @Nullable String contact) {}

    record Proposal(
            String enterpriseId, String message, @Nullable String kind, Signature signature) {}

    record Answer(@Nullable String message) {}
}
