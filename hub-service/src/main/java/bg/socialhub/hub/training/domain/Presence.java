package bg.socialhub.hub.training.domain;

/** How often a person came to a training, and whether that is enough for a certificate. */
public record Presence(Attendance attendance, boolean enough) {}
