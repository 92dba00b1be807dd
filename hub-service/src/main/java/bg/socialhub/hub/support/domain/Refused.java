package bg.socialhub.hub.support.domain;

import java.util.Comparator;
import java.util.Optional;

/** Why one request does not go on in another. */
public enum Refused {
    OTHER_ENTERPRISE,
    NOT_OPEN,
    NOT_OLDER;

    private static final Comparator<SupportRequest> AGE = Comparator.comparing(SupportRequest::openedAt)
            .thenComparing(request -> request.id().value());

    static Optional<Refused> merging(SupportRequest request, SupportRequest target) {
        if (!request.enterprise().equals(target.enterprise())
                || !request.centre().equals(target.centre())) {
            return Optional.of(OTHER_ENTERPRISE);
        }
        if (!target.status().isOpen()) {
            return Optional.of(NOT_OPEN);
        }
        return AGE.compare(target, request) < 0 ? Optional.empty() : Optional.of(NOT_OLDER);
    }
}
