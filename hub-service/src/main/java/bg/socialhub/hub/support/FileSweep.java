package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.StoredFiles;
import bg.socialhub.hub.support.domain.SupportRequests;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Takes away files that no request names; only old ones, because a young one may be about to be named. */
@Service
class FileSweep {

    private static final Logger log = LoggerFactory.getLogger(FileSweep.class);

    private final StoredFiles files;
    private final SupportRequests requests;
    private final Clock clock;

    FileSweep(StoredFiles files, SupportRequests requests, Clock clock) {
        this.files = files;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.support.file-sweep:6h}", initialDelayString = "${hub.support.file-sweep:6h}")
    void sweep() {
        files.forEachOlder(clock.instant().minus(Duration.ofHours(1)), (file, request) -> {
            if (!isNamed(file, request)) {
                log.info("Taking away file {}, which support request {} does not name", file, request);
                files.delete(file);
            }
        });
    }

    private boolean isNamed(String file, String request) {
        return requests.find(new SupportRequestId(request)).stream()
                .flatMap(found -> found.attachments().stream())
                .anyMatch(attachment -> attachment.id().equals(file));
    }
}
