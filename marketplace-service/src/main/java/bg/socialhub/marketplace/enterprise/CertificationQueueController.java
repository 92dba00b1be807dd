package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CertificationQueueController {

    private final CertificationQueue queue;

    CertificationQueueController(CertificationQueue queue) {
        this.queue = queue;
    }

    record WaitingResponse(
            String enterpriseId,
            String eik,
            String name,
            String district,
            CertificationStatus status,
            Instant waitingSince,
            @Nullable CertificateResponse certificate,
            @Nullable CertificateResponse stated) {

        static WaitingResponse of(CertificationQueue.Waiting waiting) {
            var enterprise = waiting.enterprise();
            var stated = switch (enterprise.certification()) {
                case Certification.Submitted submitted -> submitted.stated();
                case Certification.Renewing renewing -> renewing.stated();
                case Certification.None _,
                        Certification.Rejected _,
                        Certification.Verified _,
                        Certification.Removed _ -> null;
            };
            return new WaitingResponse(
                    enterprise.id().value(),
                    enterprise.eik().value(),
                    enterprise.profile().name(),
                    enterprise.profile().district(),
                    enterprise.certification().status(),
                    waiting.since(),
                    CertificateResponse.of(enterprise.certification().verified().orElse(null)),
                    CertificateResponse.of(stated));
        }
    }

    /** What waits for the centre's decision. */
    enum WaitingStatus {
        SUBMITTED,
        RENEWING
    }

    /** The stated certificates that wait for the caller's centre, oldest first. */
    @GetMapping("/api/v1/certifications")
    Listing<WaitingResponse> waiting(
            @RequestParam(defaultValue = "SUBMITTED,RENEWING") Set<WaitingStatus> status,
            @RequestParam(required = false) @Nullable String centre,
            Paging paging,
            CurrentUser user) {
        var statuses = status.stream()
                .map(one -> CertificationStatus.valueOf(one.name()))
                .toList();
        var page = queue.of(Optional.ofNullable(centre), statuses, paging, user);
        return page.map(WaitingResponse::of);
    }
}
