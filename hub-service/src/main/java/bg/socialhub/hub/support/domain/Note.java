package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.SupportRequestId;
import java.time.Instant;

/**
 * What the staff of a centre tell one another about a request; never in the request's own document, whose version and
 * events the enterprise sees.
 */
public record Note(String id, SupportRequestId request, String author, Instant at, String text) {}
